// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.Quadrant;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * What stands out among the members and what can be done with it, from published lines alone. Only
 * a certain difference is called one: its line is exact, not pooled and not uncertain.
 */
record MemberFindings(PublishedFigures figures) {
  private static final int AVERAGE = 100;

  /** The highest certain penetration above the average, if the next one is certainly lower. */
  Optional<Finding> highest() {
    var tied = ReachCount.highest(counts());
    return AreaFindings.max(certain(l -> l.index() > AVERAGE), comparing(MemberLine::penetration))
        .filter(l -> isAlone(tied, l))
        .map(l -> penetration(Finding.Rule.HIGHEST, l));
  }

  /** Whether no other segment may be as high, or as low, by chance. */
  private static boolean isAlone(List<ReachCount> tied, MemberLine line) {
    return tied.size() == 1 && tied.get(0).name().equals(line.code());
  }

  private List<ReachCount> counts() {
    return figures.members().segments().stream()
        .filter(l -> l.standsAlone() && l.members() != null && l.nonMembers() != null)
        .map(
            l ->
                new ReachCount(
                    l.code(), l.members(), l.members() + l.nonMembers(), ReachCount.DRAWN))
        .toList();
  }

  /** The lowest certain penetration below the average, if the next one is certainly higher. */
  Optional<Finding> lowest() {
    var tied = ReachCount.lowest(counts());
    return AreaFindings.max(
            certain(l -> l.index() < AVERAGE), comparing(MemberLine::penetration).reversed())
        .filter(l -> isAlone(tied, l))
        .map(l -> penetration(Finding.Rule.LOWEST, l));
  }

  /** The segment with most members, whatever its penetration. */
  Optional<Finding> mostMembers() {
    var lines =
        figures.members().segments().stream()
            .filter(l -> l.standsAlone() && l.share() != null)
            .toList();
    return AreaFindings.max(lines, comparing(MemberLine::members))
        .map(
            l ->
                new Finding(
                    Finding.Rule.MOST_MEMBERS,
                    Dutch.decimal(l.share()) + " %",
                    List.of(name(l), Dutch.decimal(l.share()), Dutch.decimal(l.areaShare()))));
  }

  /** Three things to do: keep the largest core segment, reach the largest potential, listen. */
  List<Finding> actions() {
    return List.of(keep(), reach(), listen());
  }

  private Finding keep() {
    return AreaFindings.max(
            certain(l -> l.quadrant() == Quadrant.CORE), comparing(MemberLine::members))
        .map(l -> penetration(Finding.Rule.KEEP, l))
        .orElse(new Finding(Finding.Rule.NO_CORE, "", List.of()));
  }

  private Finding reach() {
    return AreaFindings.max(certain(l -> l.potential() > 0), comparing(MemberLine::potential))
        .map(
            l ->
                new Finding(
                    Finding.Rule.REACH,
                    Dutch.signed(l.potential()),
                    List.of(name(l), Dutch.whole(l.potential()))))
        .orElse(new Finding(Finding.Rule.NO_REACH, "", List.of()));
  }

  private Finding listen() {
    return AreaFindings.max(
            certain(l -> l.quadrant() == Quadrant.NICHE), comparing(MemberLine::index))
        .map(l -> penetration(Finding.Rule.LISTEN, l))
        .orElse(new Finding(Finding.Rule.VERIFY, "", List.of()));
  }

  private Finding penetration(Finding.Rule rule, MemberLine line) {
    String penetration = Dutch.decimal(line.penetration());
    return new Finding(rule, penetration + " %", List.of(name(line), penetration));
  }

  private List<MemberLine> certain(Predicate<MemberLine> wanted) {
    return figures.members().segments().stream()
        .filter(l -> l.standsAlone() && !l.uncertain() && l.penetration() != null)
        .filter(l -> l.index() != null)
        .filter(wanted)
        .toList();
  }

  private String name(MemberLine line) {
    return figures.name(line.code());
  }
}
