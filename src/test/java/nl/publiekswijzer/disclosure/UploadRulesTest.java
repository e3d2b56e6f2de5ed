// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadRulesTest {
  private static final Plausibility PLAUSIBILITY = new Plausibility(UploadRules.STANDARD);

  @ParameterizedTest
  @CsvSource({
    "252, 49, 40, 60",
    "257, 49, 40, 60",
    "256, 48, 40, 60",
    "256, 49, 41, 60",
    "256, 49, 40, 59"
  })
  void milderRulesAreRefused(int cells, int nearby, int block, int rate) {
    assertThrows(IllegalArgumentException.class, () -> new UploadRules(cells, nearby, block, rate));
  }

  @Test
  void theStandardIsTheMildestThatIsAllowed() {
    assertEquals(UploadRules.STANDARD, new UploadRules(256, 49, 40, 60));
    assertEquals(260, new UploadRules(260, 50, 39, 61).sketchCells());
  }

  @ParameterizedTest
  @CsvSource({"1000, 400, 60", "1000, 1, 100", "0, 0, 60"})
  void ordinaryFileMeetsNoObjection(long houses, long street, int recognition) {
    assertEquals(Optional.empty(), PLAUSIBILITY.objection(houses, street, recognition));
  }

  @Test
  void fileOfOneStreetIsRefusedWithAdvice() {
    assertEquals(
        Optional.of(
            "Meer dan 40 % van de huisnummers in het bestand hoort bij één postcode. Dat is geen"
                + " gewoon ledenbestand. Lever het hele ledenbestand van het werkgebied aan, zonder"
                + " keuze van straten of adressen."),
        PLAUSIBILITY.objection(1_000, 401, 100));
  }

  @Test
  void fileThatIsHardlyMatchedIsRefusedWithAdvice() {
    assertEquals(
        Optional.of(
            "Minder dan 60 % van de leden is herkend. Controleer of de kolommen postcode,"
                + " huisnummer en toevoeging goed zijn gevuld, en lever het hele ledenbestand"
                + " opnieuw aan."),
        PLAUSIBILITY.objection(1_000, 10, 59));
  }
}
