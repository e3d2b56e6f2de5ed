// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeFloorsTest {
  private static final SizeFloors FLOORS = new SizeFloors(Rules.STANDARD);

  @ParameterizedTest
  @CsvSource({"99, true", "100, false", "101, false"})
  void aWorkAreaHasAHundredHouseholds(long households, boolean tooSmall) {
    assertEquals(tooSmall, FLOORS.isWorkAreaTooSmall(households));
  }

  @ParameterizedTest
  @CsvSource({"249, true", "250, false", "251, false"})
  void aMemberFileHasTwoHundredAndFiftyHouseholds(long households, boolean tooSmall) {
    assertEquals(tooSmall, FLOORS.isMemberFileTooSmall(households));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "99, true", "100, false"})
  void anAreaDiffersFromAnEarlierOneByAHundredHouseholdsOrByNone(long difference, boolean nearly) {
    assertEquals(nearly, FLOORS.isNearlyTheSame(difference));
  }

  @Test
  void theStandardIsTheMildestThatIsAllowed() {
    assertEquals(Rules.STANDARD, new Rules(10, 5, 100, 250, 100, 90));
  }

  @ParameterizedTest
  @CsvSource({
    "9, 5, 100, 250, 100, 90",
    "10, 4, 100, 250, 100, 90",
    "10, 5, 99, 250, 100, 90",
    "10, 5, 100, 249, 100, 90",
    "10, 5, 100, 250, 99, 90",
    "10, 5, 100, 250, 100, 91"
  })
  void milderRulesAreRefused(
      int threshold, int rounding, int area, int file, int row, int dominance) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Rules(threshold, rounding, area, file, row, dominance));
  }
}
