// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.usecase.Deciders;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.preservation.KeepingRule;
import nl.publiekswijzer.preservation.Making;
import nl.publiekswijzer.preservation.store.KeepingRuleRepository;
import nl.publiekswijzer.preservation.usecase.KeepingRules;
import nl.publiekswijzer.retention.DestructionList;
import nl.publiekswijzer.retention.DestructionStop;
import nl.publiekswijzer.retention.DuePublication;
import nl.publiekswijzer.retention.KeptPublication;
import nl.publiekswijzer.retention.store.DestructionLists;
import nl.publiekswijzer.retention.store.DestructionStops;
import nl.publiekswijzer.retention.store.KeptPublications;

/** How long the publications of a library are kept, and which of them fall due when. */
@Dependent
public class Retaining {
  private final KeptLibraries libraries;
  private final KeepingRules rules;
  private final KeepingRuleRepository own;
  private final KeptPublications publications;
  private final DestructionStops stops;
  private final DestructionLists lists;
  private final Deciders deciders;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public Retaining(
      KeptLibraries libraries,
      KeepingRules rules,
      KeepingRuleRepository own,
      KeptPublications publications,
      DestructionStops stops,
      DestructionLists lists,
      Deciders deciders,
      Audit audit,
      Clock clock) {
    this.libraries = libraries;
    this.rules = rules;
    this.own = own;
    this.publications = publications;
    this.stops = stops;
    this.lists = lists;
    this.deciders = deciders;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * All that is arranged for a library.
   *
   * @param today in the Netherlands
   * @param due those whose term ends one day, the first to end first
   */
  public record Retention(
      KeepingRule rule,
      LocalDate today,
      List<DuePublication> due,
      List<DestructionStop> stops,
      List<DestructionList> lists) {}

  @Transactional
  public Retention read(String library) {
    UUID id = libraries.require(library);
    return new Retention(rules.of(id), Today.in(clock), due(id), stops.list(id), lists.list(id));
  }

  /** What falls due, by the rule of the library; none where nothing is destroyed. */
  List<DuePublication> due(UUID library) {
    var rule = rules.of(library);
    return publications.list(library).stream().flatMap(kept -> due(kept, rule).stream()).toList();
  }

  private static List<DuePublication> due(KeptPublication kept, KeepingRule rule) {
    return rule.of(new Making(kept.publishedAt(), "", "")).term().stream()
        .map(term -> new DuePublication(kept, term.end()))
        .toList();
  }

  /** From now on; what is proposed already keeps its day. */
  @Transactional
  public void decide(String library, KeepingRule rule) {
    UUID id = libraries.require(library);
    own.add(id, rule, clock.instant().truncatedTo(ChronoUnit.SECONDS), deciders.name());
    audit.done("bewaartermijn vastgesteld", library + ", " + words(rule));
  }

  private static String words(KeepingRule rule) {
    return rule.valuation().label()
        + rule.term().map(term -> ", " + term.getYears() + " jaar").orElse("");
  }
}
