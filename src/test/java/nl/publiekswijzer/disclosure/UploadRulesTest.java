// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadRulesTest {
  private static final Plausibility PLAUSIBILITY = new Plausibility(UploadRules.STANDARD);

  @ParameterizedTest
  @CsvSource({
    "9, 8, 256, 49, 12, 40, 60",
    "10, 7, 256, 49, 12, 40, 60",
    "10, 8, 252, 49, 12, 40, 60",
    "10, 8, 257, 49, 12, 40, 60",
    "10, 8, 256, 48, 12, 40, 60",
    "10, 8, 256, 49, 13, 40, 60",
    "10, 8, 256, 49, 12, 41, 60",
    "10, 8, 256, 49, 12, 40, 59"
  })
  void milderRulesAreRefused(
      double variance, int bound, int cells, int nearby, int budget, int block, int rate) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new UploadRules(variance, bound, cells, nearby, budget, block, rate));
  }

  @Test
  void theStandardIsTheMildestThatIsAllowed() {
    assertEquals(UploadRules.STANDARD, new UploadRules(10, 8, 256, 49, 12, 40, 60));
    assertEquals(260, new UploadRules(11, 9, 260, 50, 11, 39, 61).sketchCells());
  }

  @Test
  void thirteenthSetIsBeyondTheBudget() {
    assertTrue(UploadRules.STANDARD.isWithinBudget(11));
    assertFalse(UploadRules.STANDARD.isWithinBudget(12));
  }

  @ParameterizedTest
  @CsvSource({"1000, 400, 1000, 600", "1000, 1, 1000, 1000", "0, 0, 0, 0"})
  void ordinaryFileMeetsNoObjection(long households, long block, long considered, long matched) {
    assertEquals(Optional.empty(), PLAUSIBILITY.objection(households, block, considered, matched));
  }

  @Test
  void fileOfOneStreetIsRefusedWithAdvice() {
    assertEquals(
        Optional.of(
            "Meer dan 40 % van de huishoudens met een lid woont bij één postcode. Dat is geen"
                + " gewoon ledenbestand. Lever het hele ledenbestand van het werkgebied aan, zonder"
                + " keuze van straten of adressen."),
        PLAUSIBILITY.objection(1_000, 401, 1_000, 1_000));
  }

  @Test
  void fileThatIsHardlyMatchedIsRefusedWithAdvice() {
    assertEquals(
        Optional.of(
            "Minder dan 60 % van de adressen is herkend. Controleer of de kolommen postcode,"
                + " huisnummer en toevoeging goed zijn gevuld, en lever het hele ledenbestand"
                + " opnieuw aan."),
        PLAUSIBILITY.objection(1_000, 10, 1_000, 599));
  }
}
