// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.segmentation.SegmentPortrait;

/**
 * Groups whose reach is drawn in houses on the cover: all households, the segments with children or
 * else the best reached ones, where they are members a quarter more than the average for certain,
 * and all others.
 */
record HouseGroups(Board board) {
  private static final BigDecimal FAR = new BigDecimal("1.25");
  private static final int NAMED = 2;
  private static final int LARGEST = 3;

  /**
   * A group.
   *
   * @param inSentence as a sentence calls it
   */
  record Group(String name, String inSentence, BigDecimal reach) {}

  /** All households alone where no group is far above the average. */
  List<Group> groups() {
    var groups = new ArrayList<Group>();
    if (board.reach() == null) {
      return groups;
    }
    groups.add(new Group(board.words().text("huizen.alle"), "", board.reach()));
    var far = far();
    var others = board.segments().withMembers().stream().filter(f -> !far.contains(f)).toList();
    if (!far.isEmpty() && !others.isEmpty()) {
      groups.add(new Group(name(far), sentence(far), reach(far)));
      groups.add(
          new Group(
              board.words().text("huizen.anderen"),
              board.words().text("huizen.anderen.zin"),
              reach(others)));
    }
    return groups;
  }

  /** The largest segments by their share of the households, where no members are told. */
  List<Group> largest() {
    return board.segments().bySize().stream()
        .limit(LARGEST)
        .map(f -> new Group(f.name(), "", f.share()))
        .toList();
  }

  /** All segments with children where they are far above it; else the best reached of all. */
  private List<SegmentFact> far() {
    var far =
        board.segments().withMembers().stream()
            .filter(SegmentFact::reachSure)
            .filter(f -> f.reach().compareTo(board.reach().multiply(FAR)) >= 0)
            .toList();
    if (far.isEmpty() || isFamilies(far)) {
      return far;
    }
    var best =
        ReachCount.highest(board.segments().withMembers().stream().map(SegmentFact::count).toList())
            .stream()
            .map(ReachCount::name)
            .toList();
    return far.stream().filter(f -> best.contains(f.name())).toList();
  }

  private static BigDecimal reach(List<SegmentFact> some) {
    long members = some.stream().mapToLong(SegmentFact::members).sum();
    long households = some.stream().mapToLong(SegmentFact::households).sum();
    return Formulas.printedPenetration(members, households);
  }

  /** Whether these are all the segments with children at home, and no others. */
  private boolean isFamilies(List<SegmentFact> some) {
    var families = board.segments().alone().stream().filter(HouseGroups::hasChildren).toList();
    return !families.isEmpty() && some.containsAll(families) && families.containsAll(some);
  }

  private static boolean hasChildren(SegmentFact fact) {
    Optional<SegmentPortrait.Household> household = fact.portrait().household();
    return household.isPresent() && household.get().hasChildren();
  }

  private String name(List<SegmentFact> far) {
    if (isFamilies(far)) {
      return board.words().text("huizen.gezinnen");
    }
    return far.size() == 1
        ? far.get(0).name()
        : Rates.capital(board.words().text("huizen.groepen", Rates.number(far.size())));
  }

  private String sentence(List<SegmentFact> far) {
    if (isFamilies(far)) {
      return board.words().text("huizen.gezinnen.zin");
    }
    return far.size() <= NAMED
        ? Rates.list(far.stream().map(SegmentFact::name).toList())
        : board.words().text("huizen.groepen", Rates.number(far.size()));
  }
}
