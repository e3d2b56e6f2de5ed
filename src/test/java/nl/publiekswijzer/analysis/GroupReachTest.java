// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static nl.publiekswijzer.analysis.ReachFixtures.areas;
import static nl.publiekswijzer.analysis.ReachFixtures.members;
import static nl.publiekswijzer.analysis.ReachFixtures.reach;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupReachTest {
  private static final int MANY = 2_000;

  private static GroupReach estimate(int number, double noise, double... rates) {
    var areas = areas(number);
    var members = members(areas, rates);
    var design = new ReachDesign(areas, reach(areas, members));
    return new GroupReach(design, design.sums(members), noise * design.sensitivity());
  }

  private static List<BroadGroup> shown(List<GroupLine> lines) {
    return lines.stream().filter(GroupLine::isShown).map(GroupLine::group).toList();
  }

  @Test
  void nothingIsToldOfFewerThanSevenHundredAreas() {
    assertEquals(List.of(), estimate(GroupReach.LEAST - 1, 0, 0.2, 0.2, 0.2, 0.2).lines());
    assertEquals(4, estimate(GroupReach.LEAST, 0, 0.2, 0.2, 0.2, 0.2).lines().size());
  }

  @Test
  void groupsThatAreReachedAlikeAreAverage() {
    for (GroupLine line : estimate(MANY, 0, 0.2, 0.2, 0.2, 0.2).lines()) {
      assertEquals(100, line.index(), 1, line.toString());
      assertTrue(line.from() < 100 && line.to() > 100 && !line.isShown(), line.toString());
    }
  }

  /**
   * The young are reached about twice as much as the average; what is seen is drawn towards the
   * average.
   */
  @Test
  void groupThatIsReachedMoreHasAnIndexBetweenTheAverageAndItsOwn() {
    var lines = estimate(MANY, 0, 0.4, 0.1, 0.2, 0.2).lines();
    assertEquals(
        Stream.of(BroadGroup.values()).toList(), lines.stream().map(GroupLine::group).toList());
    var young = lines.get(0);
    assertTrue(young.index() > 115 && young.index() < 190, young.toString());
    assertTrue(lines.get(1).index() < 85, lines.get(1).toString());
    assertEquals(List.of(BroadGroup.YOUNG), shown(lines).subList(0, 1));
  }

  @Test
  void drawMakesIntervalsWider() {
    var exact = estimate(MANY, 0, 0.3, 0.15, 0.2, 0.2).lines();
    var drawn = estimate(MANY, 200, 0.3, 0.15, 0.2, 0.2).lines();
    for (int g = 0; g < exact.size(); g++) {
      int width = exact.get(g).to() - exact.get(g).from();
      assertTrue(drawn.get(g).to() - drawn.get(g).from() > width, drawn.get(g).toString());
    }
  }

  @Test
  void drawThatDrownsTheSumsTellsNothing() {
    for (GroupLine line : estimate(MANY, 100_000, 0.4, 0.1, 0.2, 0.2).lines()) {
      assertEquals(100, line.index(), 1, line.toString());
    }
  }

  @Test
  void areasThatAreAllAlikeTellNothing() {
    var areas =
        Stream.iterate(0, i -> i + 1)
            .limit(GroupReach.LEAST)
            .map(i -> ReachFixtures.area("a" + i, "1", 20, 0.25, 0.25, 0.25, 0.25))
            .toList();
    var design = new ReachDesign(areas, 0.2);
    var sums = design.sums(members(areas, 0.4, 0.1, 0.2, 0.1));
    for (GroupLine line : new GroupReach(design, sums, 0).lines()) {
      assertEquals(100, line.index(), line.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "110, 101, 119, true",
    "109, 101, 117, false",
    "112, 100, 124, false",
    "90, 81, 99, true",
    "91, 83, 99, false",
    "88, 76, 100, false"
  })
  void lineIsShownWhenItsIntervalExcludesTheAverageAndItIsTenOff(
      int index, int from, int to, boolean shown) {
    assertEquals(shown, new GroupLine(BroadGroup.YOUNG, index, from, to).isShown());
  }
}
