// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static nl.publiekswijzer.analysis.ReachFixtures.area;
import static nl.publiekswijzer.analysis.ReachFixtures.areas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachDesignTest {
  private static final double REACH = 0.2;

  /** Two of equal size, so that each deviates by half of their difference. */
  private static final List<SmallArea> TWO =
      List.of(
          area("1234AB", "1234", 20, 0.4, 0.2, 0.2, 0.2),
          area("1234AC", "1234", 20, 0.2, 0.4, 0.2, 0.2));

  private static double norm(List<Long> sums) {
    return Math.sqrt(sums.stream().mapToDouble(sum -> (double) sum * sum).sum());
  }

  /** The step of both is as long: 1,000 along (1, -1, 0, 0). */
  @Test
  void memberAddsTheDeviationOfItsAreaFromItsPostcode() {
    var design = new ReachDesign(TWO, REACH);
    assertEquals(new ReachSums(List.of(707L, -707L, 0L, 0L)), design.sums(Map.of("1234AB", 1L)));
    assertEquals(
        new ReachSums(List.of(-1_414L, 1_414L, 0L, 0L)), design.sums(Map.of("1234AC", 2L)));
    assertEquals(Math.sqrt(2) * 707, design.sensitivity(), 1e-9);
  }

  @Test
  void areaAloneInItsPostcodeTellsNothing() {
    var design = new ReachDesign(List.of(TWO.get(0)), REACH);
    assertEquals(new ReachSums(List.of(0L, 0L, 0L, 0L)), design.sums(Map.of("1234AB", 9L)));
    assertEquals(0, design.sensitivity());
  }

  @Test
  void membersOfOtherAreasCountNowhere() {
    assertEquals(
        new ReachSums(List.of(0L, 0L, 0L, 0L)),
        new ReachDesign(TWO, REACH).sums(Map.of("9999ZZ", 9L)));
  }

  /** Where a postcode is reached alike, only the rounding of steps is left. */
  @Test
  void reachOfThePostcodeFallsOut() {
    var design = new ReachDesign(TWO, REACH);
    assertEquals(
        new ReachSums(List.of(0L, 0L, 0L, 0L)), design.sums(Map.of("1234AB", 5L, "1234AC", 5L)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.2, 0.6})
  void oneMemberMovesTheSumsByNoMoreThanTheSensitivity(double reach) {
    var areas = areas(300);
    var design = new ReachDesign(areas, reach);
    var members = new HashMap<String, Long>();
    areas.forEach(area -> members.put(area.code(), area.households() / 5));
    var before = design.sums(members).groups();
    double most = 0;
    for (SmallArea area : areas) {
      members.merge(area.code(), 1L, Long::sum);
      var after = design.sums(members).groups();
      var moved = new ArrayList<Long>();
      for (int g = 0; g < after.size(); g++) {
        moved.add(after.get(g) - before.get(g));
      }
      most = Math.max(most, norm(moved));
      members.merge(area.code(), -1L, Long::sum);
    }
    assertEquals(design.sensitivity(), most, 1e-9);
    assertTrue(most > 999 && most <= ReachDesign.LARGEST_STEP, "moved " + most);
  }

  /** By hand: d = 0.1, w = 1 / (0.16 / 20 + 0.048^2). */
  @Test
  void informationIsTheWeightedSquareOfTheDeviations() {
    double weight = 1 / (0.16 / 20 + 0.048 * 0.048);
    var information = new ReachDesign(TWO, REACH).information();
    assertEquals(2 * weight * 0.01, information.at(0, 0), 1e-9);
    assertEquals(-2 * weight * 0.01, information.at(0, 1), 1e-9);
    assertEquals(0, information.at(2, 3), 1e-9);
    double allowed = 0.16 / 20 + 0.096 * 0.096;
    assertEquals(
        2 * weight * weight * allowed * 0.01,
        new ReachDesign(TWO, REACH).variance().at(1, 1),
        1e-9);
  }

  @Test
  void sharesAreWeightedByHouseholds() {
    var shares =
        new GroupShares(
            List.of(
                area("a", "1", 30, 0.4, 0.2, 0.2, 0.2), area("b", "1", 10, 0.0, 0.6, 0.2, 0.2)));
    assertEquals(0.3, shares.share(BroadGroup.YOUNG), 1e-12);
    assertEquals(Math.sqrt(0.03), shares.deviation(BroadGroup.YOUNG), 1e-12);
    assertEquals(0, shares.deviation(BroadGroup.OLDER), 1e-12);
  }

  @Test
  void nonsenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ReachDesign(TWO, 0));
    assertThrows(IllegalArgumentException.class, () -> new ReachDesign(TWO, 1));
    assertThrows(IllegalArgumentException.class, () -> area("a", "1", 0, 1.0, 0.0, 0.0, 0.0));
    assertThrows(IllegalArgumentException.class, () -> area("a", "1", 9, 0.5, 0.4, 0.0, 0.0));
    assertThrows(IllegalArgumentException.class, () -> area("a", "1", 9, 1.5, -0.5, 0.0, 0.0));
    assertThrows(IllegalArgumentException.class, () -> area("a", "1", 9, 1.0));
    assertThrows(IllegalArgumentException.class, () -> new ReachSums(List.of(1L)));
    assertEquals(0, new ReachDesign(List.of(), REACH).sensitivity());
  }
}
