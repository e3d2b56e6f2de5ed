// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuadrantChartTest {
  private static final List<String> NAMES =
      Bubbles.legend().stream().map(entry -> entry.text().substring(2)).toList();

  @Test
  void segmentsInOneSpotGetLabelsApart() {
    for (double share : new double[] {0, 1, 9, 60, 100}) {
      for (double index : new double[] {0, 50, 100, 200}) {
        assertLabelsApart(share, index);
      }
    }
    assertLabelsApart(1, 245);
    assertLabelsApart(60, 245);
  }

  @Test
  void spreadSegmentsGetLabelsApart() {
    List<Placed> spread =
        IntStream.range(0, 11)
            .mapToObj(i -> placed(i, 3 + i * 7 % 11, 60 + i * 17 % 110, i == 2))
            .toList();
    var inspection = Inspection.of(new QuadrantChart("Vakken", spread, 8).figure(483, 330));
    inspection.passes();
    inspection.saysEachOnce(NAMES);
    assertTrue(inspection.says("open rondje: onzeker"));
  }

  @Test
  void uncertainSegmentIsHollow() {
    var chart = new QuadrantChart("Vakken", List.of(placed(3, 5, 90, true)), 8);
    Paint hollow = new Paint(List.of(Palette.PAPER), List.of(SegmentColour.of(3).fill()), 1.4);
    assertTrue(
        Inspection.of(chart.figure(483, 330))
            .marks(Mark.Circle.class)
            .anyMatch(circle -> circle.paint().equals(hollow)));
  }

  @Test
  void indexOffTheScaleEndsInAnArrowWithItsNumber() {
    var chart = new QuadrantChart("Vakken", List.of(placed(0, 5, 312, false)), 8);
    var inspection = Inspection.of(chart.figure(483, 330));
    inspection.passes();
    assertEquals(1, inspection.marks(Mark.Polygon.class).count());
    assertTrue(inspection.says(NAMES.get(0) + " (312)"));
  }

  @Test
  void alternativeListsTheSegmentsOfEachQuadrant() {
    var chart =
        new QuadrantChart(
            "Vakken",
            List.of(placed(0, 5, 120, false), placed(1, 8, 100, true), placed(2, 9, 99, false)),
            8);
    assertEquals(
        "Vakken. Spreidingsdiagram van segmenten naar aandeel in de leden (naar rechts hoger) en"
            + " ledenindex (naar boven hoger), in vier vakken rond de mediaan van 8,0 % en index"
            + " 100. Niche: Eerste eigen plek (5,0 %, index 120). Kern: Samen beginnen (8,0 %,"
            + " index 100, onzeker). Overig: geen. Ontwikkel: Buurtgezinnen (9,0 %, index 99).",
        chart.alternative());
  }

  @Test
  void chartWithoutSegmentsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new QuadrantChart("Vakken", List.of(), 8));
  }

  private static void assertLabelsApart(double share, double index) {
    var inspection = Inspection.of(inOneSpot(share, index).figure(483, 330));
    inspection.passes();
    inspection.saysEachOnce(NAMES);
  }

  private static QuadrantChart inOneSpot(double share, double index) {
    List<Placed> same =
        IntStream.range(0, 11).mapToObj(i -> placed(i, share, index, i % 3 == 0)).toList();
    return new QuadrantChart("Vakken", same, share);
  }

  private static Placed placed(int segment, double share, double index, boolean uncertain) {
    Colour colour = SegmentColour.of(segment).fill();
    return new Placed(NAMES.get(segment), colour, share, index, uncertain);
  }
}
