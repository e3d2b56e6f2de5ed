// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.segmentation.OpenSegment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Areas estimated from real small ones, with the hiding and rounding of the CBS, against the same
 * areas estimated as a whole.
 */
class SquarePostcodesTest {
  private static Map<Integer, PostcodeEstimate> whole;
  private static List<PostcodeEstimate> nested;

  @BeforeAll
  static void estimateBothWays() {
    Assumptions.assumeTrue(
        Files.isDirectory(EstimateFixtures.OPEN_DATA),
        "the open CBS figures are not in " + EstimateFixtures.OPEN_DATA);
    var inputs = OpenDataFigures.inputs("cbs_pc4_2024_v1.csv");
    whole =
        OpenEstimate.of(inputs).stream()
            .collect(Collectors.toMap(PostcodeEstimate::postcode4, Function.identity()));
    var tables = inputs.tables().with(SquarePostcodes.read());
    nested =
        OpenEstimate.of(new EstimateInputs(inputs.areas(), inputs.municipalities(), tables))
            .stream()
            .filter(area -> !area.fullPostcodes().isEmpty())
            .toList();
  }

  @Test
  void areasThatTheSquaresCoverAreTheirSum() {
    assertTrue(nested.size() > 120, nested.size() + " areas");
    nested.forEach(area -> assertEquals(whole.get(area.postcode4()).total(), area.total()));
  }

  /** Household types are the same; ages by type may differ where people of an age live together. */
  @ParameterizedTest
  @EnumSource(OpenSegment.class)
  void segmentsOfAnAreaAreAsEstimatedAsAWhole(OpenSegment segment) {
    var one = new TreeMap<String, Agreement.Part>();
    var other = new TreeMap<String, Agreement.Part>();
    for (PostcodeEstimate area : nested) {
      if (area.total() >= 500) {
        String name = String.valueOf(area.postcode4());
        one.put(name, part(whole.get(area.postcode4()), segment));
        other.put(name, part(area, segment));
      }
    }
    var found = Agreement.of(one, other);
    assertTrue(found.correlation() > 0.95, found.toString());
    assertEquals(0, found.oppositeBand());
  }

  private static Agreement.Part part(PostcodeEstimate area, OpenSegment segment) {
    int some = 0;
    for (int s = 0; s < area.households().length; s++) {
      some += OpenSegment.ofSubsegment(s) == segment ? area.households()[s] : 0;
    }
    return new Agreement.Part(some, Arrays.stream(area.households()).sum());
  }
}
