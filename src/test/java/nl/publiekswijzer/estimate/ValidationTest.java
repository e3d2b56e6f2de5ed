// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationTest {
  private static Agreement found(double correlation, int opposite) {
    return new Agreement(100, correlation, 5, 80, opposite, List.of());
  }

  private static SegmentCheck check(String segment, Agreement independent) {
    return new SegmentCheck(List.of(segment), independent, found(0.99, 0));
  }

  @ParameterizedTest
  @CsvSource({"0.90, 0, true", "0.90, 2, true", "0.899, 0, false", "0.99, 3, false"})
  void segmentPassesByBothThresholds(double correlation, int opposite, boolean passes) {
    var check = check("A", found(correlation, opposite));
    assertEquals(passes, check.passes());
    assertEquals(
        passes ? Set.of("A") : Set.of(),
        Validation.of(List.of(check), 2020, true, true).municipal());
  }

  @Test
  void whatWasNotTestedIsNotToldHoweverWellItAgreesWithItself() {
    var validation = Validation.of(List.of(check("A", null)), 2020, true, true);
    assertEquals(Set.of(), validation.municipal());
  }

  @Test
  void incomeTellsNothingApartWithinAMunicipality() {
    var validation =
        Validation.of(
            List.of(
                check("C", found(0.95, 0)), check("D", found(0.95, 0)), check("I", found(0.95, 0))),
            2020,
            true,
            true);
    assertEquals(Set.of("C", "D", "I"), validation.municipal());
    assertEquals(Set.of("D"), validation.local());
  }

  @Test
  void couplesOfTheMiddleAndSingleParentsMayStandOnTheMunicipalitysOwnFigures() {
    var checks =
        List.of(check("F", found(0.5, 9)), check("G", found(0.5, 9)), check("E", found(0.5, 9)));
    assertEquals(Set.of("G"), Validation.of(checks, 2020, true, true).municipal());
    var withoutTypes = Validation.of(checks, 2020, true, false);
    assertEquals(Set.of("E", "G"), withoutTypes.municipal());
    assertEquals(Set.of("G"), withoutTypes.local());
    assertEquals(Set.of(), Validation.of(checks, 2020, false, false).municipal());
  }

  /** They are told apart, or not at all. */
  @Test
  void twoTogetherAreNoSegment() {
    var together = new SegmentCheck(List.of("C", "D"), found(0.99, 0), null);
    var validation = Validation.of(List.of(together), 2020, true, true);
    assertEquals(Set.of(), validation.municipal());
    assertEquals(List.of(List.of("C", "D")), validation.together());
    var failing = new SegmentCheck(List.of("C", "D"), found(0.5, 0), null);
    assertEquals(List.of(), Validation.of(List.of(failing), 2020, true, true).together());
  }
}
