// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PositionChartTest {
  private static final Colour BLUE = SegmentColour.of(0).fill();

  @Test
  void labelsOfAllSubsegmentsKeepApart() {
    var bubbles = Bubbles.all(Bubbles::uneven);
    var inspection = Inspection.of(full(bubbles));
    inspection.passes();
    inspection.saysEachOnce(bubbles.stream().filter(Bubble::shown).map(Bubble::code).toList());
  }

  @Test
  void labelsKeepApartAtElevenPlaces() {
    var bubbles = Bubbles.atElevenPlaces(code -> Bubbles.uneven(code) + 1);
    var inspection = Inspection.of(full(bubbles));
    inspection.passes();
    inspection.saysEachOnce(bubbles.stream().map(Bubble::code).toList());
  }

  @Test
  void labelsKeepApartAmongEqualBubbles() {
    var bubbles = Bubbles.all(code -> 500);
    var inspection = Inspection.of(full(bubbles));
    inspection.passes();
    inspection.saysEachOnce(bubbles.stream().map(Bubble::code).toList());
  }

  @Test
  void onlyTheHighlightedSegmentHasColourAndLabels() {
    var chart = new PositionChart("Posities", Bubbles.all(code -> 500), List.of());
    var inspection = Inspection.of(chart.highlighting("C").figure(225, 200));
    inspection.passes();
    inspection.saysEachOnce(List.of("C01", "C02", "C03", "C04", "C05"));
    long pale =
        inspection
            .marks(Mark.Circle.class)
            .filter(circle -> circle.paint().fills().contains(Palette.ASIDE))
            .count();
    assertEquals(54, pale);
  }

  @Test
  void areaOfACircleGrowsWithHouseholds() {
    BubbleSize size = new BubbleSize(400, 24);
    assertEquals(24, size.radius(400), 1e-9);
    assertEquals(12, size.radius(100), 1e-9);
  }

  @Test
  void alternativeNamesTheLargestAndTheHidden() {
    var chart =
        new PositionChart(
            "Posities",
            List.of(
                new Bubble("A01", "Stadskamer en studio", BLUE, 6, 14, 1234),
                new Bubble("A02", "Eerste koopflat", BLUE, 50, 90, 1),
                new Bubble("A03", "Huurstart", BLUE, 90, 50, 0)),
            List.of());
    assertEquals(
        "Posities. Spreidingsdiagram van subsegmenten naar leeftijd (links jong, rechts ouder) en"
            + " welstand (onder laag, boven hoog); hoe groter de cirkel, hoe meer huishoudens."
            + " De grootste cirkels: A01 Stadskamer en studio, 1.234 huishoudens (jong, lage"
            + " welstand); A02 Eerste koopflat, 1 huishouden (midden in het leven, hoge"
            + " welstand). Niet getoond, want zonder huishoudens of met te weinig: A03. Alle"
            + " aantallen staan in de tabel.",
        chart.alternative());
  }

  @Test
  void chartWithoutHouseholdsSaysSo() {
    var chart =
        new PositionChart(
            "Posities", List.of(new Bubble("A03", "Huurstart", BLUE, 90, 50, 0)), List.of());
    assertTrue(chart.alternative().contains("Er is geen subsegment met huishoudens"));
    Inspection.of(chart.figure(225, 200)).passes();
  }

  @Test
  void bubblesInTheCornersStayOnTheSheet() {
    var corners =
        List.of(
            new Bubble("A01", "Linksonder", BLUE, 0, 0, 900),
            new Bubble("A02", "Linksboven", BLUE, 0, 100, 900),
            new Bubble("A03", "Rechtsonder", BLUE, 100, 0, 900),
            new Bubble("A04", "Rechtsboven", BLUE, 100, 100, 3));
    Inspection.of(full(corners)).passes();
  }

  @Test
  void sameInputGivesTheSameMarks() {
    assertEquals(full(Bubbles.all(Bubbles::uneven)), full(Bubbles.all(Bubbles::uneven)));
  }

  @Test
  void chartWithoutSubsegmentsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new PositionChart("Posities", List.of(), List.of()));
  }

  private static Figure full(List<Bubble> bubbles) {
    return new PositionChart("Posities", bubbles, Bubbles.legend()).figure(483, 470);
  }
}
