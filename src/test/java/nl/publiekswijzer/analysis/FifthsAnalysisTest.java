// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class FifthsAnalysisTest {

  /** Areas of 1,000 households, of which the i-th has so many of segment A. */
  private static List<AreaReach> areas(int number, IntUnaryOperator a, IntUnaryOperator members) {
    var areas = new ArrayList<AreaReach>();
    for (int i = 0; i < number; i++) {
      long own = a.applyAsInt(i);
      var segments = Map.of("A", own, "B", 1_000 - own);
      areas.add(new AreaReach(String.valueOf(1_000 + i), segments, 1_000, members.applyAsInt(i)));
    }
    return areas;
  }

  private static List<FifthsLine> lines(List<AreaReach> areas) {
    return new FifthsAnalysis(areas).lines(List.of("A"));
  }

  private static BigDecimal d(String number) {
    return new BigDecimal(number);
  }

  @Test
  void reachOfTheFirstAndTheLastEightOfFortyIsComparedWithItsInterval() {
    var areas = areas(40, i -> 100 + 10 * i, i -> (i < 20 ? 200 : 260) + (i % 2 == 0 ? 10 : -10));

    // every residual is 10: variance of a fifth 8 * 8 * 100 / (7 * 8000^2), t of 7 degrees 1.895
    assertEquals(
        List.of(
            new FifthsLine(
                "A", d("45.5"), d("13.5"), d("26.0"), d("20.0"), d("6.0"), d("5.0"), d("7.0"))),
        lines(areas));
  }

  @Test
  void oneAreaLessThanFortyIsNotCompared() {
    assertEquals(List.of(), lines(areas(39, i -> 100 + 10 * i, i -> 200)));
  }

  @Test
  void segmentThatLivesEverywhereIsLeftOut() {
    assertEquals(List.of(), lines(areas(40, i -> 300 + i, i -> 200)));
  }

  @Test
  void rareSegmentIsUnevenWhereItsShareIsHalfAsLargeAgain() {
    assertEquals(1, lines(areas(40, i -> i < 20 ? 20 : 30, i -> 200)).size());
    assertEquals(0, lines(areas(40, i -> i < 20 ? 20 : 29, i -> 200)).size());
  }

  @Test
  void differenceWithinItsIntervalIsNotShown() {
    var areas = areas(40, i -> 100 + 10 * i, i -> 200 + (i % 2 == 0 ? 80 : -80) + i / 20);
    assertFalse(lines(areas).get(0).isShown());
    assertTrue(lines(areas(40, i -> 100 + 10 * i, i -> 200 + i)).get(0).isShown());
  }

  @Test
  void areasThatDoNotDivideByFiveMakeFifthsOfWholeAreas() {
    var areas = areas(44, i -> 100 + 10 * i, i -> 200);
    var expected = d("13.5"); // the first eight, not nine
    assertEquals(expected, lines(areas).get(0).leastShare());
  }

  @Test
  void quantilesOfStudentAreThoseOfTheTables() {
    assertEquals(1.895, FifthsAnalysis.student(7), 0.001);
    assertEquals(1.812, FifthsAnalysis.student(10), 0.001);
    assertEquals(1.685, FifthsAnalysis.student(39), 0.001);
  }
}
