// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;
import nl.publiekswijzer.segmentation.OpenSegment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The estimate of the whole country against the tables of the CBS. */
class EstimateValidationTest {
  private static EstimateInputs inputs;
  private static List<PostcodeEstimate> estimate;
  private static Map<List<String>, SegmentCheck> checks;
  private static Validation validation;

  @BeforeAll
  static void estimateTheCountry() {
    Assumptions.assumeTrue(
        Files.isDirectory(EstimateFixtures.OPEN_DATA),
        "the open CBS figures are not in " + EstimateFixtures.OPEN_DATA);
    inputs = OpenDataFigures.inputs("cbs_pc4_2023_v2.csv");
    estimate = OpenEstimate.of(inputs);
    validation = EstimateChecking.of(inputs, estimate);
    checks = validation.checks().stream().collect(Collectors.toMap(SegmentCheck::segments, c -> c));
  }

  @ParameterizedTest
  @CsvSource({
    "A, 0.97, 7",
    "B, 0.95, 7",
    "C, 0.90, 9",
    "D, 0.96, 6",
    "E, 0.97, 4",
    "F, 0.94, 5",
    "H, 0.92, 6",
    "I, 0.90, 9",
    "J, 0.96, 6",
    "K, 0.96, 5"
  })
  void segmentAgreesWithATableThatTheEstimateNeverSaw(String code, double least, double gap) {
    var found = checks.get(List.of(code)).independent();
    assertTrue(found.correlation() >= least, code + " " + found);
    assertTrue(found.meanGap() <= gap, code + " " + found);
    assertTrue(found.oppositeBand() <= 2, code + " " + found);
    assertTrue(checks.get(List.of(code)).passes());
  }

  /** When children leave home no figure of an area tells. */
  @Test
  void couplesInTheMiddleOfLifeAreToldFromOwnFiguresAlone() {
    var couples = checks.get(List.of("G"));
    assertEquals(false, couples.passes(), couples.independent().toString());
    assertTrue(couples.own().correlation() > 0.95);
    assertTrue(validation.municipal().contains("G"));
  }

  @Test
  void whatOnlyIncomeTellsApartIsNotToldWithinAMunicipality() {
    var all = Arrays.stream(OpenSegment.values()).map(Enum::name).collect(Collectors.toSet());
    assertEquals(all, validation.municipal());
    assertEquals(Set.of("A", "B", "D", "E", "F", "G", "H", "J", "K"), validation.local());
  }

  /** Households of people under 35 without children; real shares of 2020, CBS 71488ned. */
  @ParameterizedTest
  @ValueSource(strings = {"Wageningen", "Delft", "Groningen", "Maastricht", "Leiden", "Nijmegen"})
  void studentTownsAreWithinThreePoints(String town) {
    String code =
        estimate.stream()
            .map(PostcodeEstimate::municipality)
            .filter(municipality -> municipality.name().equals(town))
            .findFirst()
            .orElseThrow()
            .code();
    double[][] real =
        Yardstick.households(inputs.tables().positions().orElseThrow().find(code).orElseThrow());
    double young =
        real[AgeClass.YOUNG.ordinal()][HouseholdType.ALONE.ordinal()]
            + real[AgeClass.YOUNG.ordinal()][HouseholdType.COUPLE.ordinal()];
    double all = Arrays.stream(real).flatMapToDouble(Arrays::stream).sum();
    assertEquals(100 * young / all, share(town, OpenSegment.A, OpenSegment.B), 3);
  }

  /** Real shares of 2020, CBS 71488ned. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Urk, 3.9",
        "Staphorst, 3.8",
        "Rotterdam, 10.3",
        "Amsterdam, 8.3",
        "'s-Gravenhage, 9.1",
        "Heerlen, 8.8",
        "Bloemendaal, 6.1"
      })
  void singleParentsLiveWhereTheyDo(String town, double real) {
    assertEquals(real, share(town, OpenSegment.E), 1);
  }

  /** Then ages of an area say how people live there, and nothing says who is a single parent. */
  @Test
  void withoutHouseholdTypesOfAreasSingleParentsAreToldOfMunicipalitiesAlone() {
    var tested = tested(PublishedPostcodes.NONE, inputs.tables().incomes());
    var singleParents =
        tested.checks().stream()
            .filter(check -> check.segments().equals(List.of("E")))
            .findFirst()
            .orElseThrow();
    assertEquals(false, singleParents.passes(), singleParents.independent().toString());
    assertTrue(singleParents.own().correlation() > 0.95);
    assertTrue(tested.municipal().contains("E"));
    assertEquals(false, tested.local().contains("E"));
  }

  @Test
  void withoutATableNothingIsTested() {
    var without = EstimateInputs.of(inputs.areas(), inputs.municipalities());
    var untested = EstimateChecking.of(without, OpenEstimate.of(without));
    assertEquals(Validation.UNTESTED, untested);
    assertEquals(Set.of(), untested.municipal());
  }

  @Test
  void withoutIncomesOnlyTheSumsOfWhatIncomeTellsApartAreTested() {
    var tested = tested(inputs.tables().postcodes(), MunicipalIncomes.NONE);
    assertEquals(Set.of("E", "F", "G", "H", "K"), tested.municipal());
    for (SegmentCheck check : tested.checks()) {
      if (check.segments().contains("C") && check.segments().size() == 1) {
        assertNull(check.independent());
      }
      if (check.segments().equals(List.of("C", "D"))) {
        assertTrue(check.passes());
      }
    }
  }

  /** What is found with other tables than there are. */
  private static Validation tested(PublishedPostcodes postcodes, MunicipalIncomes incomes) {
    var tables =
        new CbsTables(postcodes, inputs.tables().ages(), inputs.tables().positions(), incomes);
    var other = new EstimateInputs(inputs.areas(), inputs.municipalities(), tables);
    return EstimateChecking.of(other, OpenEstimate.of(other));
  }

  private static double share(String town, OpenSegment... segments) {
    double some = 0;
    double all = 0;
    for (PostcodeEstimate postcode : estimate) {
      if (postcode.municipality().name().equals(town)) {
        all += postcode.total();
        for (int i = 0; i < postcode.households().length; i++) {
          if (List.of(segments).contains(OpenSegment.ofSubsegment(i))) {
            some += postcode.households()[i];
          }
        }
      }
    }
    return 100 * some / all;
  }
}
