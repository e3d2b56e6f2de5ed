// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtentTest {
  private static final Extent BOX = new Extent(4, 51, 6, 52);

  private static Outline triangle(double west, double south) {
    return new Outline(
        List.of(
            List.of(
                new Place(west, south), new Place(west + 1, south), new Place(west, south + 0.5))));
  }

  @Test
  void itIsTheSmallestBoxAroundAll() {
    assertEquals(new Extent(4, 51, 6, 52.5), Extent.of(List.of(triangle(5, 51), triangle(4, 52))));
  }

  @Test
  void itGrowsByAShareOfEachSide() {
    assertEquals(new Extent(3, 50.5, 7, 52.5), BOX.grown(0.5));
  }

  @Test
  void boxesMeetWhereTheyHaveAPlaceInCommon() {
    assertTrue(BOX.meets(new Extent(6, 52, 7, 53)));
    assertTrue(BOX.meets(new Extent(4.5, 51.2, 4.6, 51.3)));
    assertTrue(BOX.meets(new Extent(3, 50, 7, 53)));
    assertFalse(BOX.meets(new Extent(6.1, 51, 7, 52)));
    assertFalse(BOX.meets(new Extent(3, 51, 3.9, 52)));
    assertFalse(BOX.meets(new Extent(4, 52.1, 6, 53)));
    assertFalse(BOX.meets(new Extent(4, 50, 6, 50.9)));
  }
}
