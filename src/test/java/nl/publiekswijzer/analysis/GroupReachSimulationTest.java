// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the estimate by broad group promises of the households of each group, in invented members of
 * real squares of 100 m, exact and drawn with five times the largest step.
 */
class GroupReachSimulationTest {
  private static final long SEED = 20_261_130L;
  private static final double DRAWN = 5;

  @BeforeAll
  static void figuresAreThere() {
    Assumptions.assumeTrue(
        SquareAreas.isThere(), "skipped: the squares of the CBS in ../shared/data are absent");
  }

  static Stream<Arguments> inATown() {
    return InventedReach.Scenario.ALL.stream()
        .flatMap(s -> Stream.of(Arguments.of(s, 0), Arguments.of(s, DRAWN)));
  }

  @ParameterizedTest
  @MethodSource
  void inATown(InventedReach.Scenario scenario, double noise) {
    assertHolds(SquareAreas.of("GM0606"), scenario, 80, noise);
  }

  static Stream<InventedReach.Scenario> inARegion() {
    return InventedReach.Scenario.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource
  void inARegion(InventedReach.Scenario scenario) {
    var tally = assertHolds(SquareAreas.of(""), scenario, 15, DRAWN);
    assertTrue(tally.shown > 0, "nothing is ever shown");
  }

  private static GroupReachTally assertHolds(
      List<SmallArea> areas, InventedReach.Scenario scenario, int draws, double noise) {
    var tally = GroupReachTally.of(areas, scenario, draws, noise, SEED);
    assertEquals(BroadGroup.values().length * draws, tally.rows);
    assertTrue(tally.held >= 0.85 * tally.rows, "held " + tally.held + " of " + tally.rows);
    assertTrue(tally.wrong <= 0.05 * tally.shown, "wrong " + tally.wrong + " of " + tally.shown);
    return tally;
  }
}
