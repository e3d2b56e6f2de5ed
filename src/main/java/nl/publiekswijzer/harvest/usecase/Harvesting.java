// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.harvest.Harvest;
import nl.publiekswijzer.harvest.HarvestException;
import nl.publiekswijzer.harvest.HarvestException.Code;
import nl.publiekswijzer.harvest.HarvestHeader;
import nl.publiekswijzer.harvest.HarvestSet;
import nl.publiekswijzer.harvest.store.HarvestRepository;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.usecase.PreservedReading;

/**
 * Tells harvesters what there is: of the libraries within reach, or where the administrator opened
 * it to everybody of all. What is no longer given out is told without its metadata, for ever.
 */
@Dependent
public class Harvesting {
  private final HarvestRepository records;
  private final HarvestTokens tokens;
  private final HarvestRules rules;
  private final PreservedReading reading;
  private final CurrentActor current;
  private final OwnTransaction transaction;

  @Inject
  public Harvesting(
      HarvestRepository records,
      HarvestTokens tokens,
      HarvestRules rules,
      PreservedReading reading,
      CurrentActor current,
      OwnTransaction transaction) {
    this.records = records;
    this.tokens = tokens;
    this.rules = rules;
    this.reading = reading;
    this.current = current;
    this.transaction = transaction;
  }

  /**
   * A record.
   *
   * @param publication empty of what is no longer given out
   */
  public record HarvestRecord(HarvestHeader header, Optional<PreservedPublication> publication) {}

  /**
   * Part of a list.
   *
   * @param next where more follows
   */
  public record Page(List<HarvestRecord> records, Optional<HarvestTokens.Token> next) {}

  /** Whether who asks has to say who it is first. */
  public boolean isClosed() {
    return !rules.isOpen() && !current.actor().isKnown();
  }

  /** The oldest datestamp; empty where there is no publication. */
  @Transactional
  public Optional<Instant> findEarliest() {
    return inSight(records::findEarliest);
  }

  /** Years, newest first, then libraries by name. */
  @Transactional
  public List<HarvestSet> listSets() {
    return inSight(
        () ->
            Stream.concat(records.listYears().stream(), records.listLibraries().stream()).toList());
  }

  /**
   * One record.
   *
   * @throws HarvestException when there is none within reach
   */
  @Transactional
  public HarvestRecord read(String identifier) {
    var unknown =
        new HarvestException(Code.ID_DOES_NOT_EXIST, "Er is geen publicatie " + identifier + ".");
    var id = id(identifier).orElseThrow(() -> unknown);
    return inSight(() -> whole(List.of(records.find(id).orElseThrow(() -> unknown)), true).get(0));
  }

  private static Optional<UUID> id(String identifier) {
    try {
      return identifier.startsWith("urn:uuid:")
          ? Optional.of(UUID.fromString(identifier.substring("urn:uuid:".length())))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The harvest that a token goes on with.
   *
   * @throws HarvestException when it is not one of ours, or expired
   */
  public Harvest resumed(String token) {
    return tokens.harvest(token);
  }

  /**
   * The next records of a harvest.
   *
   * @throws HarvestException when there are none: an empty list is none
   */
  @Transactional
  public Page list(Harvest of) {
    var set = set(of.set());
    var found = inSight(() -> records.list(of, set, rules.page() + 1));
    if (found.isEmpty()) {
      throw new HarvestException(Code.NO_RECORDS_MATCH, "Niets voldoet hieraan.");
    }
    boolean more = found.size() > rules.page();
    var told = more ? found.subList(0, rules.page()) : found;
    return new Page(
        inSight(() -> whole(told, of.whole())),
        more ? Optional.of(tokens.token(of.after(told.get(told.size() - 1)))) : Optional.empty());
  }

  private static Optional<HarvestSet> set(String spec) {
    if (spec.isEmpty()) {
      return Optional.empty();
    }
    var set = HarvestSet.parse(spec);
    if (set.isEmpty()) {
      throw new HarvestException(Code.NO_RECORDS_MATCH, "Er is geen set " + spec + ".");
    }
    return set;
  }

  private List<HarvestRecord> whole(List<HarvestHeader> headers, boolean whole) {
    var given = headers.stream().filter(header -> whole && !header.deleted()).toList();
    Map<UUID, PreservedPublication> publications =
        reading.list(given.stream().map(HarvestHeader::id).toList()).stream()
            .collect(Collectors.toMap(PreservedPublication::id, Function.identity()));
    return headers.stream()
        .map(
            header -> new HarvestRecord(header, Optional.ofNullable(publications.get(header.id()))))
        .toList();
  }

  /**
   * @throws Refused with 403 when the actor may not read publications
   */
  private <T> T inSight(Supplier<T> work) {
    if (rules.isOpen()) {
      return transaction.call(work);
    }
    current.require(Permission.READ);
    return work.get();
  }
}
