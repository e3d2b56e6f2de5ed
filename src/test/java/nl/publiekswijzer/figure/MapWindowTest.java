// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MapWindowTest {
  private static final MapWindow WHOLE = MapWindow.of(420, 440);

  @Test
  void halfOfItLiesAroundTheSameMiddle() {
    assertEquals("0 0 420 440", WHOLE.viewBox());
    assertEquals("105 110 210 220", WHOLE.in().viewBox());
    assertEquals(WHOLE, WHOLE.in().out());
  }

  @Test
  void itNeverReachesOutOfTheFigure() {
    var corner = WHOLE.in().moved(9, 9);

    assertEquals("210 220 210 220", corner.viewBox());
    assertEquals("0 220 210 220", corner.moved(-9, 0).viewBox());
    assertEquals(WHOLE, WHOLE.moved(1, 1));
    assertEquals(WHOLE, corner.out());
  }

  @Test
  void zoomEndsAtBothSides() {
    var nearest = WHOLE;
    for (int i = 0; i < 9; i++) {
      nearest = nearest.in();
    }
    assertEquals(MapWindow.MOST, nearest.zoom());
    assertEquals(WHOLE, WHOLE.out());
    assertTrue(new MapWindow(420, 440, 0, 0, 0).isWhole());
    assertEquals(4, new MapWindow(420, 440, 7, 0, 0).zoom());
  }
}
