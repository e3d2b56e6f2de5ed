// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparingBarsTest {
  private static final ShareBar SHARE =
      new ShareBar("Eén persoon", new BigDecimal("52.3"), new BigDecimal("39.6"), "landelijk", 60);

  private static final ChangeChart CHANGES =
      new ChangeChart(
          "Verandering",
          List.of(
              ChangeRow.of("Groeit", 1240, 310),
              ChangeRow.of("Wisselt", -420, 980),
              ChangeRow.of("Krimpt", -300, -1500),
              ChangeRow.of("Gelijk", 0, 0),
              ChangeRow.unknown("Klein")));

  @Test
  void shareAndBaseAreToldApartByLengthAndPaint() {
    var inspection = Inspection.of(SHARE.figure(162, 13));
    inspection.passes();
    List<Mark.Rectangle> bars = inspection.marks(Mark.Rectangle.class).toList();
    assertEquals(2, bars.size());
    assertTrue(bars.get(0).width() > bars.get(1).width());
    assertTrue(bars.get(0).paint().outline().isEmpty());
    assertTrue(bars.get(1).paint().outline().isPresent());
  }

  @Test
  void sharesAreToldInDutch() {
    assertEquals("Eén persoon: hier 52,3 %, landelijk 39,6 %.", SHARE.alternative());
  }

  @Test
  void shareOfNothingIsDrawnAndOneBeyondTheBarRefused() {
    Inspection.of(
            new ShareBar("Leeg", BigDecimal.ZERO, BigDecimal.ZERO, "landelijk", 10).figure(162, 13))
        .passes();
    assertThrows(
        IllegalArgumentException.class,
        () -> new ShareBar("Veel", BigDecimal.valueOf(61), BigDecimal.TEN, "landelijk", 60));
  }

  @Test
  void changesAreLegibleAndKeepApart() {
    var inspection = Inspection.of(CHANGES.figure(483, 150));
    inspection.passes();
    inspection.saysEachOnce(List.of("+1.550", "+560", "−1.800", "niet te tonen"));
  }

  @Test
  void partsOfOppositeSignLieOnBothSidesOfZero() {
    var chart = new ChangeChart("Verandering", List.of(ChangeRow.of("Wisselt", -400, 800)));
    List<Mark.Rectangle> bars =
        Inspection.of(chart.figure(483, 150))
            .marks(Mark.Rectangle.class)
            .filter(bar -> bar.y() > 30 && bar.paint().outline().isEmpty())
            .toList();
    assertEquals(2, bars.size());
    assertEquals(bars.get(0).x() + bars.get(0).width(), bars.get(1).x(), 1e-9);
    assertEquals(bars.get(0).width() * 2, bars.get(1).width(), 1e-9);
  }

  @Test
  void changesAreToldInDutch() {
    assertEquals(
        "Verandering. Staafdiagram van veranderingen, in delen vanaf nul: Groeit +1.550 (gebied"
            + " +1.240, bereik +310); Wisselt +560 (gebied −420, bereik +980); Krimpt −1.800"
            + " (gebied −300, bereik −1.500); Gelijk 0 (gebied 0, bereik 0); Klein niet te tonen.",
        CHANGES.alternative());
  }

  @Test
  void changesWithoutAnyKnownRowAreDrawn() {
    var unknown = new ChangeChart("Leeg", List.of(ChangeRow.unknown("Klein")));
    Inspection.of(unknown.figure(483, 150)).passes();
  }

  @Test
  void chartsWithoutRowsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ChangeChart("Leeg", List.of()));
  }
}
