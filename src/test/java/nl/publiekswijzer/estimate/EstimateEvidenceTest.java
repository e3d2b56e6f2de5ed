// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.util.Comparator.comparingDouble;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the tables of the CBS tell further of the estimate of the whole country. */
class EstimateEvidenceTest {
  private static EstimateInputs inputs;
  private static List<PostcodeEstimate> estimate;

  @BeforeAll
  static void estimateTheCountry() {
    Assumptions.assumeTrue(
        Files.isDirectory(EstimateFixtures.OPEN_DATA),
        "the open CBS figures are not in " + EstimateFixtures.OPEN_DATA);
    inputs = OpenDataFigures.inputs("cbs_pc4_2023_v2.csv");
    estimate = OpenEstimate.of(inputs);
  }

  /** Of 2023: 92 points for A, 22 to 60 for the others. */
  @Test
  void areasDifferMuchAndExplainLittleOfWhoIsInASegment() {
    var found = Homogeneity.of(AreaSegments.of(estimate));
    assertEquals(11, found.size());
    for (Homogeneity segment : found) {
      assertTrue(segment.spread() > 18 && segment.spread() < 105, segment.toString());
      assertTrue(segment.explained() > 0 && segment.explained() < 0.11, segment.toString());
    }
    assertEquals("A", found.stream().max(comparingDouble(Homogeneity::explained)).get().segment());
  }

  @Test
  void yearMovesAnAreaByFewPoints() {
    var later = OpenEstimate.of(OpenDataFigures.inputs("cbs_pc4_2024_v1.csv"));
    var found =
        Stability.of("2023", AreaSegments.of(estimate), AreaSegments.of(later)).orElseThrow();
    assertTrue(found.areas() > 2650, "areas " + found.areas());
    for (Stability.Line line : found.lines()) {
      assertTrue(line.correlation() > 0.96, line.toString());
      assertTrue(line.median() > 0.5 && line.median() < 4, line.toString());
      assertTrue(line.ninetieth() > line.median() && line.ninetieth() < 12, line.toString());
      assertTrue(line.otherBand() < 13, line.toString());
      assertTrue(line.oppositeBand() < 0.3, line.toString());
    }
  }

  /** Births 0.43 beside 0.34, benefits 0.64 beside 0.38. */
  @Test
  void segmentsPredictBirthsAndBenefitsBetterThanAgesAndIncomesAlone() {
    var found = OutcomeTesting.of(inputs, estimate);
    assertEquals(
        List.of(Outcome.BIRTHS, Outcome.BENEFITS),
        found.stream().map(Prediction::outcome).toList());
    for (Prediction prediction : found) {
      assertEquals(12, prediction.provinces());
      assertTrue(prediction.areas() > 2600, prediction.toString());
      assertTrue(prediction.baseline() > 0.30, prediction.toString());
      assertEquals(Prediction.Verdict.BETTER, prediction.verdict(), prediction.toString());
    }
    assertTrue(found.get(0).estimate() > 0.38, found.toString());
    assertTrue(found.get(1).estimate() > 0.58, found.toString());
  }

  /** The first version of a year has no births, and without incomes there is no baseline. */
  @Test
  void whatIsNotThereIsNotTested() {
    var first = OpenDataFigures.inputs("cbs_pc4_2024_v1.csv");
    assertEquals(
        List.of(Outcome.BENEFITS),
        OutcomeTesting.of(first, OpenEstimate.of(first)).stream()
            .map(Prediction::outcome)
            .toList());
    var without = EstimateInputs.of(inputs.areas(), inputs.municipalities());
    assertEquals(List.of(), OutcomeTesting.of(without, OpenEstimate.of(without)));
  }

  @Test
  void segmentsLiveWhereTheirKindLives() {
    var found =
        Characteristics.of(inputs, estimate).stream()
            .collect(Collectors.toMap(Characteristic::variable, c -> c));
    assertEquals(Set.of(AreaVariable.values()), found.keySet());
    assertEquals(39.5, found.get(AreaVariable.ALONE).national(), 1);
    assertEquals(368, found.get(AreaVariable.PROPERTY_VALUE).national(), 10);
    assertEquals(40, found.get(AreaVariable.LOW_INCOMES).national(), 1);
    assertTrue(found.get(AreaVariable.URBANITY_1).indices().get("A") > 170);
    assertTrue(found.get(AreaVariable.URBANITY_5).indices().get("A") < 60);
    assertTrue(found.get(AreaVariable.SINGLE_PARENT).indices().get("E") > 105);
    assertTrue(found.get(AreaVariable.AGE_65).indices().get("K") > 108);
    assertTrue(found.get(AreaVariable.BENEFITS).indices().get("J") < 97);
  }
}
