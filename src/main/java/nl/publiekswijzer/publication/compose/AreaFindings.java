// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * What stands out in the work area, from published lines alone. Pooled lines are never named; on a
 * tie the first in the catalogue is.
 */
record AreaFindings(PublishedFigures figures) {
  /** Smallest share in per cent, here or in the base, that is called over- or under-represented. */
  static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

  private static final int TOP = 3;

  /** The three largest together, where there are more than three. */
  Optional<Finding> topThree() {
    if (lines().size() <= TOP) {
      return Optional.empty();
    }
    var top =
        lines().stream().sorted(comparing(WorkAreaLine::households).reversed()).limit(TOP).toList();
    long together = top.stream().mapToLong(WorkAreaLine::households).sum();
    return Formulas.share(together, area().households())
        .map(s -> Dutch.decimal(Formulas.printed(s, 1)))
        .map(
            s ->
                new Finding(
                    Finding.Rule.TOP_THREE,
                    s + " %",
                    List.of(name(top.get(0)), name(top.get(1)), name(top.get(2)), s)));
  }

  /** The lowest index of 90 or less with a share of at least 5 % in the base. */
  Optional<Finding> under() {
    var notable =
        lines().stream()
            .filter(l -> l.band() == Band.UNDER && l.baseShare().compareTo(NOTABLE) >= 0)
            .toList();
    return max(notable, comparing(WorkAreaLine::index).reversed())
        .map(l -> indexed(Finding.Rule.UNDER, l));
  }

  private Finding indexed(Finding.Rule rule, WorkAreaLine line) {
    return new Finding(
        rule,
        "index " + Dutch.whole(line.index()),
        List.of(
            name(line),
            Dutch.decimal(line.share()),
            Dutch.decimal(line.baseShare()),
            Dutch.whole(line.index())));
  }

  private AreaFigures area() {
    return figures.area();
  }

  private List<WorkAreaLine> lines() {
    return area().segments().stream().filter(l -> l.standsAlone() && l.households() > 0).toList();
  }

  private String name(WorkAreaLine line) {
    return figures.name(line.code());
  }

  static <T> Optional<T> max(List<T> lines, Comparator<T> order) {
    return lines.stream().reduce((a, b) -> order.compare(a, b) >= 0 ? a : b);
  }
}
