// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IndexFigureTest {
  private static final Colour HOUSE = Palette.ACCENT;

  private static IndexBar bar(int index) {
    return new IndexBar(IndexLine.of("Jeugdboeken", index), HOUSE);
  }

  private static final Paint HOLLOW = new Paint(List.of(Palette.PAPER), List.of(HOUSE), 1.1);

  @Test
  void twiceAndHalfAreEquallyFarFromTheAverage() {
    assertEquals(
        List.of(new Mark.Rectangle(100, 0, 20, 8, Paint.filled(HOUSE))),
        bar(200).marks(100, 20, 0, 8));
    assertEquals(List.of(new Mark.Rectangle(80, 0, 20, 8, HOLLOW)), bar(50).marks(100, 20, 0, 8));
  }

  @Test
  void aboutEqualAndUncertainAreThinAndGrey() {
    for (var line :
        List.of(
            IndexLine.of("Jeugdboeken", 108),
            new IndexLine("Jeugdboeken", OptionalInt.of(140), false))) {
      var mark = (Mark.Rectangle) new IndexBar(line, HOUSE).marks(100, 20, 0, 8).get(0);
      assertEquals(Paint.filled(Palette.RULE), mark.paint());
      assertTrue(mark.height() < 4);
    }
  }

  @Test
  void averageAndUnknownHaveNoBar() {
    assertEquals(List.of(), bar(100).marks(100, 20, 0, 8));
    assertEquals(
        List.of(), new IndexBar(IndexLine.unknown("Jeugdboeken"), HOUSE).marks(100, 20, 0, 8));
  }

  @Test
  void barBeyondTheAxisEndsInAnArrowAndSaysSo() {
    assertEquals(Mark.Polygon.class, bar(480).marks(100, 20, 0, 8).get(0).getClass());
    assertEquals(
        "Jeugdboeken: index 480, boven het gemiddelde van 100; de balk stopt bij 460.",
        bar(480).alternative());
  }

  @Test
  void barsOfEveryIndexStayInTheirCell() {
    for (int index = 0; index < 2000; index += 7) {
      Inspection.of(bar(index).figure(96, 12)).staysOnTheSheet();
    }
  }

  @Test
  void numbersStandWhereThereIsNoBar() {
    var chart =
        new IndexChart(
            "Thema’s", List.of(IndexLine.of("Muziek", 63), IndexLine.of("Sport", 210)), HOUSE);
    Inspection.of(chart.figure(400, 120)).passes();
  }

  @Test
  void alternativeSaysWhatTheBarShows() {
    assertEquals(
        "Muziek: index 63, onder het gemiddelde van 100.",
        new IndexBar(IndexLine.of("Muziek", 63), HOUSE).alternative());
    assertEquals(
        "Muziek: index 100, gelijk aan het gemiddelde.",
        new IndexBar(IndexLine.of("Muziek", 100), HOUSE).alternative());
    assertEquals(
        "Muziek: index onbekend.", new IndexBar(IndexLine.unknown("Muziek"), HOUSE).alternative());
  }

  @Test
  void chartNamesAllNumbers() {
    var chart =
        new IndexChart(
            "Thema’s", List.of(IndexLine.of("Muziek", 63), IndexLine.unknown("Sport")), HOUSE);
    assertEquals(
        "Thema’s. Staafdiagram van indexcijfers, 100 is het gemiddelde: Muziek 63; Sport onbekend.",
        chart.alternative());
  }

  @Test
  void figureWithoutAlternativeIsRefused() {
    Scene scene = new Scene(10, 10, List.of());
    assertThrows(IllegalArgumentException.class, () -> new Figure("Titel", " ", scene));
  }
}
