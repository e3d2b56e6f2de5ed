// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.analysis.Quadrant;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.AgeBands;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.compose.board.Rates;

/**
 * Titles of chapters that say what the figures beneath them come to. Only what is more than chance
 * is called a difference.
 */
record Conclusions(Content content) {
  private static final Words WORDS = Words.of("conclusies");
  private static final int HUNDRED = 100;

  /** Part of the households of which the position has to be told. */
  private static final double MOST = 0.9;

  private Words words() {
    return WORDS.against(content);
  }

  /** Of a text without figures. */
  static String plain(String key) {
    return WORDS.text(key);
  }

  String area(AreaFigures area) {
    if (!WorkAreaTables.isTold(area.segments())) {
      return words().text("gebied.overheersend");
    }
    var told = area.segments().stream().filter(WorkAreaLine::standsAlone).toList();
    int over = count(told, l -> !l.uncertain() && l.band() == Band.OVER);
    int under = count(told, l -> !l.uncertain() && l.band() == Band.UNDER);
    return both("gebied", "woont", over, under);
  }

  String members(MemberFigures members) {
    var sure = members.segments().stream().filter(l -> l.standsAlone() && !l.uncertain()).toList();
    int over = count(sure, l -> l.index() != null && l.index() > HUNDRED);
    int under = count(sure, l -> l.index() != null && l.index() < HUNDRED);
    return both("leden", "is", over, under);
  }

  private String both(String key, String verb, int over, int under) {
    if (over > 0 && under > 0) {
      return words().text(key, segments(verb, over), Rates.number(under));
    } else if (over > 0) {
      return words().text(key + ".vaker", segments(verb, over));
    }
    return under > 0
        ? words().text(key + ".minder", segments(verb, under))
        : words().text(key + ".gelijk");
  }

  private String segments(String verb, int number) {
    return number == 1
        ? words().text(verb + ".een")
        : words().text(verb, Rates.capital(Rates.number(number)));
  }

  private static <T> int count(List<T> all, Predicate<T> wanted) {
    return (int) all.stream().filter(wanted).count();
  }

  /** Empty where the position of too few households is told. */
  Optional<String> positions() {
    if (content.area().isEmpty()) {
      return Optional.empty();
    }
    var entries =
        content.figures().catalogue().stream()
            .filter(e -> e.parent() != null)
            .collect(Collectors.toMap(CatalogueEntry::code, e -> e));
    var lines =
        content.area().get().subsegments().stream().filter(WorkAreaLine::standsAlone).toList();
    long told = lines.stream().mapToLong(WorkAreaLine::households).sum();
    long all = content.area().get().households();
    return told == 0 || told < all * MOST
        ? Optional.empty()
        : Optional.of(
            words()
                .text(
                    "positie",
                    perHundred(lines, entries, AgeBands.YOUNG, true, told),
                    perHundred(lines, entries, AgeBands.OLD, false, told)));
  }

  private static String perHundred(
      List<WorkAreaLine> lines,
      Map<String, CatalogueEntry> entries,
      double bound,
      boolean below,
      long all) {
    long households =
        lines.stream()
            .filter(l -> entries.get(l.code()).age() < bound == below)
            .mapToLong(WorkAreaLine::households)
            .sum();
    return String.valueOf(Math.round(households * (double) HUNDRED / all));
  }

  /** The class that differs most from the base. */
  String profile(AreaProfile profile) {
    var first = most(profile.ages());
    var second = most(profile.types());
    boolean ages =
        second.isEmpty()
            || first.isPresent()
                && difference(first.get()).compareTo(difference(second.get())) >= 0;
    return (ages ? first : second)
        .map(row -> profile(ages ? "cijfers.inwoners" : "cijfers.huishoudens", row))
        .orElse("");
  }

  private String profile(String key, AreaProfile.Row row) {
    String label = Rates.capital(Words.of(AreaStatistics.STATISTICS).text(row.key()));
    return words().text(key, label, whole(row.share()), whole(row.baseShare()));
  }

  private static String whole(BigDecimal share) {
    return share.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private static Optional<AreaProfile.Row> most(List<AreaProfile.Row> rows) {
    return rows.stream().max(Comparator.comparing(Conclusions::difference));
  }

  private static BigDecimal difference(AreaProfile.Row row) {
    return row.share().subtract(row.baseShare()).abs();
  }

  String quadrants(MemberFigures members) {
    int core = count(members.segments(), l -> l.quadrant() == Quadrant.CORE);
    int growth = count(members.segments(), l -> l.quadrant() == Quadrant.DEVELOPMENTAL);
    return core == 0 || growth == 0
        ? words().text("kwadranten.geen")
        : words().text("kwadranten", segments("is", core), Rates.number(growth));
  }

  String potential(MemberFigures members) {
    long together = Opportunities.together(members);
    return together == 0
        ? words().text("kansen.geen")
        : words().text("kansen", Dutch.whole(together));
  }

  String changes(Comparison comparison) {
    ChangeLine total = comparison.total();
    if (comparison.obstacle() != null || total == null) {
      return words().text("vergelijking.niet");
    }
    if (content.members().isPresent()) {
      return total.penetrationBefore() == null || total.penetration() == null
          ? words().text("vergelijking.niet")
          : words()
              .text(
                  total.certain() ? "vergelijking" : "vergelijking.onzeker",
                  Dutch.decimal(total.penetrationBefore()),
                  Dutch.decimal(total.penetration()));
    }
    return households(total);
  }

  private String households(ChangeLine total) {
    if (Stream.of(total.households(), total.householdsBefore()).anyMatch(n -> n == null)) {
      return words().text("vergelijking.niet");
    }
    long more = total.households() - total.householdsBefore();
    return more == 0
        ? words().text("vergelijking.gelijk")
        : words()
            .text(
                more > 0 ? "vergelijking.meer" : "vergelijking.minder",
                Dutch.whole(Math.abs(more)));
  }

  static String file(MemberFigures members) {
    return WORDS.text("ledenbestand", Dutch.whole(members.households()));
  }

  String reach(MemberFigures members) {
    return words().text("bereik", Dutch.decimal(members.penetration()));
  }
}
