// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import nl.publiekswijzer.segmentation.OpenSegment;
import org.junit.jupiter.api.Test;

/** Against a country in which every segment has as many households. */
class IndexSpreadTest {
  private static final int SEGMENTS = OpenSegment.values().length;
  private final IndexSpread spread = new IndexSpread(equal());

  private static double[] equal() {
    var households = new double[SEGMENTS];
    Arrays.fill(households, 100);
    return households;
  }

  /** So many more households of C, and fewer of D. */
  private static double[] moved(double households) {
    var moved = equal();
    moved[OpenSegment.C.ordinal()] += households;
    moved[OpenSegment.D.ordinal()] -= households;
    return moved;
  }

  @Test
  void deviationsAreThoseOfTheIndicesInPoints() {
    spread.add(moved(10));
    spread.add(moved(0));
    spread.add(moved(-10));
    double[] deviations = spread.deviations();
    assertEquals(10, deviations[Confidence.CODES.indexOf("C")], 1e-9);
    assertEquals(10, deviations[Confidence.CODES.indexOf("D")], 1e-9);
    assertEquals(0, deviations[Confidence.CODES.indexOf("A")], 1e-9);
    assertEquals(0, deviations[Confidence.CODES.indexOf("C+D")], 1e-9);
  }

  @Test
  void ofOneEstimateNothingIsKnown() {
    spread.add(moved(10));
    assertEquals(Double.POSITIVE_INFINITY, spread.deviations()[0]);
  }
}
