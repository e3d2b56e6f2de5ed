// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomogeneityTest {
  private static final List<String> CODES = List.of("X", "Y");

  private static List<Homogeneity> of(double[]... areas) {
    var byArea = new java.util.TreeMap<Integer, double[]>();
    for (double[] area : areas) {
      byArea.put(1000 + byArea.size(), area);
    }
    return Homogeneity.of(new AreaSegments(CODES, byArea));
  }

  private static double[] area(double... households) {
    return households;
  }

  /** Shares 0.3 and 0.1 of equal areas: mean 0.2, variance 0.01, of 0.2 x 0.8 = 0.16. */
  @Test
  void spreadIsThatOfTheIndexAndTheRestIsWithinAreas() {
    var found = of(area(30, 70), area(10, 90)).get(0);
    assertEquals("X", found.segment());
    assertEquals(50, found.spread(), 1e-9);
    assertEquals(0.0625, found.explained(), 1e-9);
  }

  /** Shares 0.5 of 100 and 0.1 of 300: mean 0.2, variance (0.09 + 3 x 0.01) / 4 = 0.03. */
  @Test
  void areasCountByTheirHouseholds() {
    var found = of(area(50, 50), area(30, 270)).get(0);
    assertEquals(100 * Math.sqrt(0.03) / 0.2, found.spread(), 1e-9);
    assertEquals(0.1875, found.explained(), 1e-9);
  }

  @Test
  void areasThatAreAllAlikeExplainNothing() {
    assertEquals(
        List.of(new Homogeneity("X", 0, 0), new Homogeneity("Y", 0, 0)),
        of(area(10, 90), area(10, 90)));
  }

  @Test
  void areasOfOneSegmentEachExplainAll() {
    assertEquals(1, of(area(10, 0), area(0, 90)).get(0).explained(), 1e-9);
  }

  @Test
  void segmentOfNobodyIsLeftOutAsAreAreasOfNobody() {
    assertEquals(List.of(), of(area(0, 5), area(0, 7)));
    assertEquals(of(area(1, 3), area(2, 2)), of(area(1, 3), area(0, 0), area(2, 2)));
    assertEquals(List.of(), Homogeneity.of(new AreaSegments(CODES, Map.of())));
  }
}
