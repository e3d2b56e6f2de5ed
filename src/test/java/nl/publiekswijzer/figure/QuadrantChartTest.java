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
    names(inspection);
    assertTrue(inspection.says("open rondje: kan toeval zijn"));
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
  void segmentsOfEveryIndexAndShareAreDrawn() {
    for (double index : new double[] {0, 20, 90, 312, 900}) {
      for (double share : new double[] {0, 0.2, 40, 100}) {
        var chart = new QuadrantChart("Vakken", List.of(placed(0, share, index, false)), 8);
        var inspection = Inspection.of(chart.figure(483, 330));
        inspection.passes();
        assertTrue(inspection.says("A " + NAMES.get(0)));
      }
    }
  }

  @Test
  void everyLabelLiesInTheFieldOfItsPoint() {
    var chart = new QuadrantChart("Vakken", List.of(placed(0, 20, 101, false)), 8);
    var label =
        Inspection.of(chart.figure(483, 330)).texts().stream()
            .filter(text -> text.text().equals("A " + NAMES.get(0)))
            .findFirst()
            .orElseThrow();
    assertTrue(label.at().y() < 330 / 2.0);
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
            + " 100. Niche: A Eerste eigen plek (5,0 %, index 120). Kern: B Samen beginnen (8,0 %,"
            + " index 100, onzeker). Overig: geen. Ontwikkel: C Buurtgezinnen (9,0 %, index 99).",
        chart.alternative());
  }

  @Test
  void chartWithoutSegmentsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new QuadrantChart("Vakken", List.of(), 8));
  }

  /** Each beside its point with its letter, or else in the list. */
  private static void names(Inspection inspection) {
    for (int i = 0; i < NAMES.size(); i++) {
      String letter = String.valueOf((char) ('A' + i));
      boolean beside = inspection.says(letter + " " + NAMES.get(i));
      assertTrue(beside != inspection.says(NAMES.get(i)), NAMES.get(i));
    }
  }

  private static void assertLabelsApart(double share, double index) {
    var inspection = Inspection.of(inOneSpot(share, index).figure(483, 330));
    inspection.passes();
    names(inspection);
  }

  private static QuadrantChart inOneSpot(double share, double index) {
    List<Placed> same =
        IntStream.range(0, 11).mapToObj(i -> placed(i, share, index, i % 3 == 0)).toList();
    return new QuadrantChart("Vakken", same, share);
  }

  private static Placed placed(int segment, double share, double index, boolean uncertain) {
    Colour colour = SegmentColour.of(segment).fill();
    String code = String.valueOf((char) ('A' + segment));
    return new Placed(code, NAMES.get(segment), colour, share, index, uncertain);
  }
}
