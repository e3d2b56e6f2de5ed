// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
  @Test
  void shareOfNothingHasNoValue() {
    assertEquals(Optional.empty(), Formulas.share(0, 0));
  }

  @Test
  void indexAgainstAnEmptyPartHasNoValue() {
    assertEquals(Optional.empty(), Formulas.index(5, 10, 0, 10));
  }

  @Test
  void indexAgainstAnEmptyBaseHasNoValue() {
    assertEquals(Optional.empty(), Formulas.index(5, 10, 0, 0));
  }

  @Test
  void zHasNoValueWhereTheSegmentIsTheWholeArea() {
    assertEquals(OptionalDouble.empty(), Formulas.z(10, 20, 100, 100));
  }

  @Test
  void zHasNoValueWhereNobodyLives() {
    assertEquals(OptionalDouble.empty(), Formulas.z(0, 20, 0, 100));
  }

  @Test
  void fewerThanFiveExpectedMembersAreUncertain() {
    assertTrue(Formulas.isUncertain(40, 400, 24, 2_000, 0));
  }

  @ParameterizedTest
  @CsvSource({"-1, 10", "0, 10", "11, 10"})
  void targetOutsideItsRangeIsRefused(int numerator, int denominator) {
    var target = BigFraction.of(numerator, denominator);
    assertThrows(IllegalArgumentException.class, () -> Formulas.potential(1, 10, target));
  }

  @ParameterizedTest
  @CsvSource({
    "125, 2, 0, 63",
    "-125, 2, 0, -63",
    "1, 3, 1, 0.3",
    "1, 20, 1, 0.1",
    "249, 100, 0, 2"
  })
  void halvesArePrintedAwayFromZero(int numerator, int denominator, int decimals, String printed) {
    assertEquals(
        new BigDecimal(printed),
        Formulas.printed(BigFraction.of(numerator, denominator), decimals));
  }

  @ParameterizedTest
  @CsvSource({"0, UNDER", "90, UNDER", "91, AVERAGE", "109, AVERAGE", "110, OVER", "250, OVER"})
  void bandFollowsThePrintedIndex(int index, Band band) {
    assertEquals(band, Band.of(index));
  }

  @ParameterizedTest
  @CsvSource({"22.0, 100, CORE", "22.0, 99, DEVELOPMENTAL", "21.9, 100, NICHE", "21.9, 99, OTHER"})
  void quadrantCountsItsLinesAsHigh(BigDecimal share, int index, Quadrant quadrant) {
    assertEquals(quadrant, Quadrant.of(share, index, new BigDecimal("22.0")));
  }

  @Test
  void rowWithMoreMembersThanHouseholdsStopsTheRun() {
    assertThrows(IllegalStateException.class, () -> AnalysisFixtures.aRow("A", 10, 5, 6));
  }
}
