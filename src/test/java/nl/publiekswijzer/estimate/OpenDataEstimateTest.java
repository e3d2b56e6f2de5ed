// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.segmentation.OpenSegment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The estimate on the open CBS figures of the whole country. */
class OpenDataEstimateTest {
  private static List<PostcodeEstimate> estimate;
  private static List<MunicipalityFigures> municipalities;

  @BeforeAll
  static void estimateTheCountry() {
    Assumptions.assumeTrue(
        Files.isDirectory(EstimateFixtures.OPEN_DATA),
        "the open CBS figures are not in " + EstimateFixtures.OPEN_DATA);
    municipalities = EstimateFixtures.openMunicipalities();
    estimate = OpenEstimate.of(EstimateInputs.of(EstimateFixtures.openAreas(), municipalities));
  }

  @Test
  void householdsOfTheAreasCountWithoutMunicipalTotals() {
    var unscaled = OpenEstimate.of(EstimateInputs.of(EstimateFixtures.openAreas(), List.of()));
    assertEquals(4040, unscaled.size());
    assertEquals(7_855_385, unscaled.stream().mapToInt(PostcodeEstimate::total).sum());
  }

  @Test
  void everyMunicipalTotalIsExact() {
    var totals =
        estimate.stream()
            .collect(
                Collectors.groupingBy(
                    e -> e.municipality().code(), Collectors.summingInt(PostcodeEstimate::total)));
    assertEquals(
        municipalities.stream()
            .collect(Collectors.toMap(MunicipalityFigures::code, MunicipalityFigures::households)),
        totals);
    assertEquals(4040, estimate.size());
    assertEquals(8_430_352, estimate.stream().mapToInt(PostcodeEstimate::total).sum());
  }

  @Test
  void everySegmentHasBetweenTwoAndTwentyPerCentAndNoSubsegmentIsEmpty() {
    int[] national = national();
    assertTrue(Arrays.stream(national).allMatch(h -> h > 0));
    for (OpenSegment segment : OpenSegment.values()) {
      double share = 100.0 * sum(national, segment) / 8_430_352;
      assertTrue(share >= 2 && share <= 20, segment + " has " + share + " %");
    }
  }

  @Test
  void noAreaOfAHundredHouseholdsIsPure() {
    for (PostcodeEstimate postcode : estimate) {
      if (postcode.total() >= 100) {
        for (OpenSegment segment : OpenSegment.values()) {
          assertTrue(
              sum(postcode.households(), segment) < 0.9 * postcode.total(),
              postcode.postcode4() + " is nearly all " + segment);
        }
      }
    }
  }

  @Test
  void provincesHaveTheTwelveOfficialCodes() {
    assertEquals(
        12, estimate.stream().map(e -> e.municipality().provinceCode()).distinct().count());
  }

  private static int[] national() {
    int[] national = new int[OpenSegment.subsegments()];
    for (PostcodeEstimate postcode : estimate) {
      Arrays.setAll(national, s -> national[s] + postcode.households()[s]);
    }
    return national;
  }

  private static int sum(int[] households, OpenSegment segment) {
    int first = segment.firstSubsegment();
    return Arrays.stream(households, first, first + segment.split().size()).sum();
  }
}
