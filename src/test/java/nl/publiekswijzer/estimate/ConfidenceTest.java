// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Of the demonstration, with tables that agree with it. */
class ConfidenceTest {
  private static final EstimateInputs INPUTS =
      new EstimateInputs(DemonstrationFigures.areas(), List.of(), InventedTables.tables());
  private static final List<PostcodeEstimate> EDITION = OpenEstimate.of(INPUTS);
  private static final Confidence CONFIDENCE = Confidence.of(INPUTS, EDITION);

  @Test
  void everyAreaAndMunicipalityHasOneOfSixPointsOrMore() {
    for (PostcodeEstimate area : EDITION) {
      int[] widths = CONFIDENCE.postcodes().get(area.postcode4());
      assertEquals(Confidence.CODES.size(), widths.length);
      assertTrue(Arrays.stream(widths).allMatch(width -> width >= 6));
      assertTrue(CONFIDENCE.municipalities().containsKey(area.municipality().code()));
    }
  }

  @Test
  void itIsTheSameEveryTime() {
    var again = Confidence.of(INPUTS, EDITION);
    CONFIDENCE
        .postcodes()
        .forEach((area, widths) -> assertArrayEquals(widths, again.postcodes().get(area)));
  }

  @Test
  void smallAreasAreLessSureThanLargeOnes() {
    double small = mean(0, 500);
    double large = mean(2_000, Integer.MAX_VALUE);
    assertTrue(small > large, small + " and " + large);
  }

  private static double mean(int least, int most) {
    return EDITION.stream()
        .filter(area -> area.total() >= least && area.total() < most)
        .flatMapToInt(area -> Arrays.stream(CONFIDENCE.postcodes().get(area.postcode4())))
        .average()
        .orElseThrow();
  }

  @Test
  void segmentsTogetherAreSurerThanTheOneThatIncomeTellsApart() {
    for (PostcodeEstimate area : EDITION) {
      if (area.total() >= 2_000) {
        int families = CONFIDENCE.ofPostcode(area.postcode4(), "C+D").orElseThrow();
        assertTrue(families <= CONFIDENCE.ofPostcode(area.postcode4(), "C").orElseThrow());
      }
    }
  }

  @Test
  void withoutATableOfPositionsNothingIsKnown() {
    var without = EstimateInputs.of(INPUTS.areas(), List.of());
    var none = Confidence.of(without, OpenEstimate.of(without));
    assertEquals(Confidence.NONE, none);
    assertEquals(OptionalInt.empty(), none.ofPostcode(1001, "A"));
    assertEquals(OptionalInt.empty(), none.ofMunicipality("VB01", "A"));
  }

  @Test
  void widthsAreFoundByCode() {
    var widths = new int[Confidence.CODES.size()];
    widths[2] = 40;
    widths[12] = 20;
    var confidence = new Confidence(Map.of(1234, widths), Map.of("GM1", widths));
    assertEquals(OptionalInt.of(40), confidence.ofPostcode(1234, "C"));
    assertEquals(OptionalInt.of(20), confidence.ofMunicipality("GM1", "C+D"));
    assertEquals(OptionalInt.empty(), confidence.ofPostcode(1234, "X"));
    assertEquals(OptionalInt.empty(), confidence.ofPostcode(1235, "C"));
  }
}
