// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AreaMapTest {
  private static final ClassScale SCALE = ClassScale.of(0, 5, 10, 15, 20, 30);

  @Test
  void mapKeepsToItsSheetWithLegendBesideOrBelow() {
    Inspection.of(checkerboard().figure(483, 300)).passes();
    Inspection.of(checkerboard().figure(225, 300)).passes();
  }

  @Test
  void everyRoomyRegionHasItsLabel() {
    var inspection = Inspection.of(checkerboard().figure(483, 300));
    inspection.saysEachOnce(checkerboard().regions().stream().map(Region::label).toList());
  }

  @Test
  void regionTooNarrowForItsLabelHasNone() {
    Region wide = square("wijd", 5, 52, 1, 1);
    Region narrow = square("smal", 6, 52, 0.01, 1);
    var map = new AreaMap("Kaart", List.of(wide, narrow), List.of(), List.of(), "Twee.");
    var inspection = Inspection.of(map.figure(200, 200));
    assertTrue(inspection.says("wijd"));
    assertFalse(inspection.says("smal"));
  }

  @Test
  void northIsUpAndProportionsAreKept() {
    var projection = new Projection(new Box(4, 59, 6, 61), new Box(0, 0, 300, 100));
    assertEquals(100, projection.height(), 1e-9);
    assertEquals(50, projection.width(), 1e-9);
    assertEquals(new Point(125, 0), rounded(projection.at(new Point(4, 61))));
    assertEquals(new Point(175, 100), rounded(projection.at(new Point(6, 59))));
  }

  @Test
  void pointsOnAStraightLineAreLeftOut() {
    List<Point> ring = new ArrayList<>();
    IntStream.range(0, 10).forEach(i -> ring.add(new Point(i, 0)));
    ring.addAll(List.of(new Point(10, 0), new Point(10, 10), new Point(0, 10), new Point(0, 0)));
    assertEquals(4, Simplified.rings(List.of(ring)).get(0).size());
  }

  @Test
  void smallIslandIsLeftOutButNeverAWholeRegion() {
    List<Point> large = ring(0, 0, 10, 10);
    List<Point> small = ring(20, 20, 0.5, 0.5);
    assertEquals(1, Simplified.rings(List.of(small, large)).size());
    assertEquals(1, Simplified.rings(List.of(small)).size());
    assertTrue(Rings.area(Simplified.rings(List.of(small)).get(0)) > 0);
  }

  @Test
  void coverShowsOneShape() {
    var cover =
        AreaMap.outline("Omslag", List.of(ring(5, 52, 1, 1)), List.of(ring(5, 52, 1, 1)), "Vorm.");
    Figure figure = cover.figure(225, 200);
    Inspection.of(figure).passes();
    assertEquals("Omslag. Kaart. Vorm.", figure.alternative());
  }

  @Test
  void sameInputGivesTheSameMarks() {
    assertEquals(checkerboard().figure(483, 300), checkerboard().figure(483, 300));
  }

  @Test
  void mapWithoutRegionsOrBeyondTheEarthIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new AreaMap("Kaart", List.of(), List.of(), List.of(), "Leeg."));
    var metres = List.of(square("RD", 136000, 455000, 1000, 1000));
    var map = new AreaMap("Kaart", metres, List.of(), List.of(), "Meters.");
    assertThrows(IllegalArgumentException.class, () -> map.figure(100, 100));
  }

  @Test
  void shareOnALimitIsInTheClassAbove() {
    assertEquals(0, SCALE.index(new BigDecimal("4.9")));
    assertEquals(1, SCALE.index(new BigDecimal("5.0")));
    assertEquals(5, SCALE.index(new BigDecimal("99")));
    assertThrows(IllegalArgumentException.class, () -> SCALE.index(new BigDecimal("-1")));
  }

  @Test
  void classesAreNamedInDutch() {
    assertEquals(
        List.of(
            "0 tot 5 %", "5 tot 10 %", "10 tot 15 %", "15 tot 20 %", "20 tot 30 %", "30 % of meer"),
        SCALE.legend().stream().map(LegendEntry::text).toList());
    assertThrows(IllegalArgumentException.class, () -> ClassScale.of(5, 5));
  }

  private static AreaMap checkerboard() {
    List<Region> regions =
        IntStream.range(0, 30)
            .mapToObj(
                i -> square("35" + (10 + i), 5 + i % 6 * 0.02, 52 + i / 6 * 0.015, 0.02, 0.015))
            .toList();
    List<LegendEntry> legend = new ArrayList<>(SCALE.legend());
    legend.add(new LegendEntry(AreaMap.HIDDEN, "te klein om te tonen"));
    List<List<Point>> boundary = List.of(ring(5, 52, 0.12, 0.075));
    return new AreaMap("Kaart", regions, boundary, legend, "Dertig vakken.");
  }

  private static Region square(String label, double x, double y, double width, double height) {
    int share = Math.floorMod(label.hashCode() * 7, 40);
    Paint paint = share == 0 ? AreaMap.HIDDEN : SCALE.paint(BigDecimal.valueOf(share));
    return new Region(label, List.of(ring(x, y, width, height)), paint);
  }

  private static List<Point> ring(double x, double y, double width, double height) {
    return List.of(
        new Point(x, y),
        new Point(x + width, y),
        new Point(x + width, y + height),
        new Point(x, y + height),
        new Point(x, y));
  }

  private static Point rounded(Point point) {
    return new Point(Math.round(point.x()), Math.round(point.y()));
  }
}
