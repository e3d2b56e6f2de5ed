// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AreaOutlinesTest {
  private final AreaOutlines outlines =
      new AreaOutlines(
          Map.of(
              1001, square(4, 52), 1002, square(5, 52), 1003, square(8, 52), 1004, frame(4, 52)));

  private static Place place(double longitude, double latitude) {
    return new Place(longitude, latitude);
  }

  private static Outline square(double west, double south) {
    return new Outline(
        List.of(
            List.of(
                place(west, south),
                place(west + 1, south),
                place(west + 1, south + 1),
                place(west, south + 1))));
  }

  /** Three wide and high, with a hole of one in the middle. */
  private static Outline frame(double west, double south) {
    return new Outline(
        List.of(
            List.of(
                place(west - 1, south - 1),
                place(west + 2, south - 1),
                place(west + 2, south + 2),
                place(west - 1, south + 2)),
            square(west, south).rings().get(0)));
  }

  private static Set<Place> places(Outline outline) {
    var places = new HashSet<Place>();
    outline.rings().forEach(places::addAll);
    return places;
  }

  @Test
  void sharedBorderFallsAway() {
    var around = outlines.around(List.of(1001, 1002)).orElseThrow();
    assertEquals(1, around.rings().size());
    assertEquals(6, around.rings().get(0).size());
  }

  @Test
  void areasApartKeepTheirRings() {
    var around = outlines.around(List.of(1001, 1003)).orElseThrow();
    assertEquals(2, around.rings().size());
    assertEquals(8, places(around).size());
  }

  @Test
  void filledHoleIsGone() {
    var around = outlines.around(List.of(1001, 1004)).orElseThrow();
    assertEquals(1, around.rings().size());
    assertEquals(4, places(around).size());
  }

  @Test
  void oneAreaIsItsOwnOutline() {
    var around = outlines.around(List.of(1004)).orElseThrow();
    assertEquals(places(frame(4, 52)), places(around));
  }

  @Test
  void areasWithoutOutlineHaveNoneTogether() {
    assertEquals(Optional.empty(), outlines.around(List.of(9999)));
  }
}
