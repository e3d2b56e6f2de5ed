// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.FifthsLine;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * What stands out among the areas where members are known by postcode only, and what can be done
 * with it. An area is named when its distance from the average is more than the draw can make, two
 * standard deviations of 5 households; nothing is told of the members of a segment.
 */
record ReachFindings(PublishedFigures figures) {
  private static final long DRAWN = 10;

  /** The largest difference between neighbourhoods that is one. */
  Optional<Finding> neighbourhoods() {
    var fifths = figures.parts().fifths();
    var shown =
        fifths == null
            ? List.<FifthsLine>of()
            : fifths.lines().stream().filter(FifthsLine::isShown).toList();
    return AreaFindings.max(shown, comparing(l -> l.difference().abs()))
        .map(
            l ->
                new Finding(
                    Finding.Rule.NEIGHBOURHOODS,
                    Dutch.signed(l.difference()),
                    List.of(
                        figures.name(l.code()),
                        Dutch.decimal(l.mostReach()),
                        Dutch.decimal(l.leastReach()))));
  }

  /** Win where most is to be won, listen where the reach is highest, and verify. */
  List<Finding> actions() {
    return Stream.of(
            most().map(l -> area(Finding.Rule.WIN_AREA, Dutch.signed(l.potential()), l)),
            highest()
                .map(l -> area(Finding.Rule.LISTEN_AREA, Dutch.decimal(l.penetration()) + " %", l)),
            Optional.of(new Finding(Finding.Rule.VERIFY, "", List.of())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<PartLine> most() {
    return AreaFindings.max(
        told().filter(l -> l.potential() > DRAWN).toList(), comparing(PartLine::potential));
  }

  /** With more members than the average reach and the draw together can make. */
  private Optional<PartLine> highest() {
    double average = figures.members().penetration().doubleValue() / 100;
    return AreaFindings.max(
        told().filter(l -> l.members() > average * l.households() + DRAWN).toList(),
        comparing(PartLine::penetration));
  }

  /** None for a work area that is one part. */
  private Stream<PartLine> told() {
    var lines = figures.parts().lines();
    return lines.stream().filter(l -> lines.size() > 1 && l.potential() != null);
  }

  private static Finding area(Finding.Rule rule, String figure, PartLine line) {
    String where = line.place() == null ? line.name() : line.name() + " (" + line.place() + ")";
    return new Finding(
        rule,
        figure,
        List.of(where, Dutch.decimal(line.penetration()), Dutch.whole(line.potential())));
  }
}
