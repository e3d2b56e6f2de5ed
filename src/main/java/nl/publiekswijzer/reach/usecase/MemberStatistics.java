// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.MemberPlausibility;
import nl.publiekswijzer.reach.MemberStatistic;
import nl.publiekswijzer.reach.MunicipalMembers;
import nl.publiekswijzer.reach.StatisticSource;
import nl.publiekswijzer.reach.store.MemberStatisticRepository;

/**
 * Households with a member by municipality and district, of the national collection of member data.
 * Its households are those of a statistic: never to be divided by those of an edition.
 */
@Dependent
public class MemberStatistics {
  private static final int LONGEST = 200;

  private final MemberStatisticRepository statistics;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public MemberStatistics(
      MemberStatisticRepository statistics, CurrentActor current, Audit audit, Clock clock) {
    this.statistics = statistics;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What came of an import.
   *
   * @param remarks what does not add up, in Dutch; it is taken nevertheless
   */
  public record Imported(int rows, int municipalities, List<String> remarks) {}

  /** A municipality of which there are figures. */
  public record Found(String code, String name) {}

  /** Those whose name or code has this text in it, fifty at most, by name. */
  @Transactional
  public List<Found> find(String text) {
    return statistics.find(text.strip()).stream()
        .map(found -> new Found(found.code(), found.name().isEmpty() ? found.code() : found.name()))
        .toList();
  }

  /** Empty when there are no figures of that municipality in that year. */
  @Transactional
  public Optional<MunicipalMembers> of(String municipality, int year) {
    return years(municipality).stream().filter(of -> of.year() == year).findFirst();
  }

  /** All that there is of a municipality, the last year first. */
  @Transactional
  public List<MunicipalMembers> years(String municipality) {
    return statistics.list(List.of(municipality)).stream()
        .sorted(Comparator.comparing(MunicipalMembers::year).reversed())
        .toList();
  }

  /**
   * The newest figures of some municipalities together: of the last year in which any of them has
   * some; those without that year are left out, so that years are never mixed. Open to every use
   * case, whoever it works for: the figures are public.
   *
   * @param municipalities codes
   * @return by code; none where there are no figures at all
   */
  @Transactional
  public List<MunicipalMembers> newest(Collection<String> municipalities) {
    var all = statistics.list(municipalities);
    int last = all.stream().mapToInt(MunicipalMembers::year).max().orElse(0);
    return all.stream().filter(of -> of.year() == last).toList();
  }

  /**
   * Takes over a table: all of it or nothing.
   *
   * @throws InvalidInput with all that is wrong of what is said about it
   */
  @Transactional
  public Imported load(StatisticSource source, List<MemberStatistic> rows) {
    current.require(Permission.SHARED);
    check(source);
    long delivery =
        statistics.begin(
            source,
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            current.actor().role().title());
    rows.forEach(row -> statistics.add(delivery, row));
    var codes = rows.stream().map(row -> row.region().municipality()).distinct().toList();
    var years = rows.stream().map(MemberStatistic::year).distinct().toList();
    var remarks =
        statistics.list(codes).stream()
            .filter(of -> years.contains(of.year()))
            .flatMap(of -> MemberPlausibility.remark(of).stream())
            .toList();
    audit.done(
        "ledenstatistiek ingelezen",
        source.source() + ", " + rows.size() + " regio’s van " + codes.size() + " gemeenten");
    return new Imported(rows.size(), codes.size(), remarks);
  }

  private static void check(StatisticSource source) {
    var faults = new ArrayList<Fault>();
    if (isNoText(source.source())) {
      faults.add(
          new Fault("bron", "Noem in 1 tot 200 tekens wie de tabel maakte, en hoe hij heet."));
    }
    if (isNoText(source.base())) {
      faults.add(new Fault("basis", "Zeg in 1 tot 200 tekens welke huishoudens het zijn."));
    }
    if (source.referenceDate() == null) {
      faults.add(new Fault("peildatum", "Geef de peildatum als jaar-maand-dag, zoals 2026-01-01."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static boolean isNoText(String text) {
    String given = Objects.requireNonNullElse(text, "").strip();
    return given.isEmpty() || given.length() > LONGEST;
  }
}
