// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class StabilityTest {
  private static final List<String> CODES = List.of("X", "Y");

  /** Twenty areas of 1,000 households. */
  private static AreaSegments edition(IntUnaryOperator ofX) {
    return edition(20, 1000, ofX);
  }

  private static AreaSegments edition(int areas, int households, IntUnaryOperator ofX) {
    var byArea = new TreeMap<Integer, double[]>();
    for (int i = 0; i < areas; i++) {
      int x = ofX.applyAsInt(i);
      byArea.put(1000 + i, new double[] {x, households - x});
    }
    return new AreaSegments(CODES, byArea);
  }

  private static Stability of(AreaSegments earlier, AreaSegments later) {
    return Stability.of("2023", earlier, later).orElseThrow();
  }

  /** Ten areas of 100 and ten of 300: indices 50 and 150. */
  private static int half(int area) {
    return area < 10 ? 100 : 300;
  }

  @Test
  void whatStaysChangesNothing() {
    var edition = edition(StabilityTest::half);
    var found = of(edition, edition);
    assertEquals("2023", found.edition());
    assertEquals(20, found.areas());
    assertEquals(
        new Stability.Line("X", found.lines().get(0).correlation(), 0, 0, 0, 0),
        found.lines().get(0));
    assertEquals(1, found.lines().get(0).correlation(), 1e-12);
  }

  /** One area of 100 and one of 300 change places: both go from one end to the other. */
  @Test
  void changesAreCountedInPointsAndInBands() {
    var later = edition(area -> half(area == 0 ? 19 : area == 19 ? 0 : area));
    var line = of(edition(StabilityTest::half), later).lines().get(0);
    assertEquals(0, line.median(), 1e-9);
    assertEquals(100, line.ninetieth(), 1e-9, "the 19th of 20 changes");
    assertEquals(10, line.otherBand(), 1e-9);
    assertEquals(10, line.oppositeBand(), 1e-9);
    assertEquals(0.8, line.correlation(), 1e-9);
  }

  /** From 200 to 230 of 1,000 everywhere is no change: the index is against the own edition. */
  @Test
  void countryThatChangesAsAWholeIsNoChange() {
    var line = of(edition(area -> 200), edition(area -> 230)).lines().get(0);
    assertEquals(0, line.ninetieth(), 1e-9);
    assertEquals(0, line.otherBand(), 1e-9);
  }

  @Test
  void smallAreasAndThoseOfOneEditionAreLeftOut() {
    var more = edition(25, 1000, StabilityTest::half);
    assertEquals(20, of(edition(StabilityTest::half), more).areas());
    assertEquals(
        Optional.empty(),
        Stability.of("2023", edition(20, 499, a -> 99), edition(20, 1000, a -> 99)));
    assertEquals(20, of(edition(20, 500, a -> 99), edition(20, 1000, a -> 99)).areas());
  }

  @Test
  void nineAreasAreTooFew() {
    var nine = edition(9, 1000, StabilityTest::half);
    assertEquals(Optional.empty(), Stability.of("2023", nine, nine));
  }

  @Test
  void otherSegmentsCannotBeCompared() {
    var other = new AreaSegments(List.of("P", "Q"), edition(StabilityTest::half).byArea());
    assertEquals(Optional.empty(), Stability.of("2023", other, edition(StabilityTest::half)));
  }
}
