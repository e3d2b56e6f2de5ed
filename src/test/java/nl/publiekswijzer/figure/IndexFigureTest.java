// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexFigureTest {
  @Test
  void barRunsFromTheAverageToTheIndex() {
    assertEquals(
        List.of(new Mark.Rectangle(100, 0, 50, 8, Paint.filled(Palette.OVER))),
        new IndexBar(IndexLine.of("Jeugdboeken", 150)).marks(0, 200, 0, 8));
    assertEquals(
        List.of(new Mark.Rectangle(60, 0, 40, 8, Paint.filled(Palette.UNDER))),
        new IndexBar(IndexLine.of("Jeugdboeken", 60)).marks(0, 200, 0, 8));
  }

  @Test
  void averageAndUnknownHaveNoBar() {
    assertEquals(List.of(), new IndexBar(IndexLine.of("Jeugdboeken", 100)).marks(0, 200, 0, 8));
    assertEquals(List.of(), new IndexBar(IndexLine.unknown("Jeugdboeken")).marks(0, 200, 0, 8));
  }

  @Test
  void barOfScaleEndsInAnArrowAndSaysSo() {
    IndexBar bar = new IndexBar(IndexLine.of("Jeugdboeken", 260));
    assertEquals(Mark.Polygon.class, bar.marks(0, 200, 0, 8).get(0).getClass());
    assertEquals(
        "Jeugdboeken: index 260, boven het gemiddelde van 100; de balk stopt bij 200.",
        bar.alternative());
  }

  @Test
  void alternativeSaysWhatTheBarShows() {
    assertEquals(
        "Muziek: index 63, onder het gemiddelde van 100.",
        new IndexBar(IndexLine.of("Muziek", 63)).alternative());
    assertEquals(
        "Muziek: index 100, gelijk aan het gemiddelde.",
        new IndexBar(IndexLine.of("Muziek", 100)).alternative());
    assertEquals(
        "Muziek: index onbekend.", new IndexBar(IndexLine.unknown("Muziek")).alternative());
  }

  @Test
  void chartNamesAllNumbers() {
    var chart =
        new IndexChart("Thema’s", List.of(IndexLine.of("Muziek", 63), IndexLine.unknown("Sport")));
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
