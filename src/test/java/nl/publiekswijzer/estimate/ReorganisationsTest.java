// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReorganisationsTest {
  @ParameterizedTest
  @CsvSource({"GM0024,GM1979", "GM0457,GM0363", "GM1702,GM1982", "GM0614,GM1992"})
  void aMergedMunicipalityGoesWhole(String before, String now) {
    assertEquals(Map.of(now, 1.0), Reorganisations.now(before));
  }

  @Test
  void aSplitMunicipalityGoesInEqualParts() {
    assertEquals(
        Map.of("GM0757", 0.25, "GM0824", 0.25, "GM0855", 0.25, "GM0865", 0.25),
        Reorganisations.now("GM0788"));
  }

  @Test
  void anyOtherMunicipalityStays() {
    assertEquals(Map.of("GM0344", 1.0), Reorganisations.now("GM0344"));
  }

  @Test
  void eighteenMunicipalitiesEndedFrom2021To2023() {
    assertEquals(18, Reorganisations.ended().filter(code -> code.matches("GM\\d{4}")).count());
  }
}
