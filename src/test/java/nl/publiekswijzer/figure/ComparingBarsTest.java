package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparingBarsTest {
  private static final PairedBars PAIRS =
      new PairedBars(
          "Huishoudens",
          "Utrecht",
          "Nederland",
          "%",
          List.of(
              PairedRow.of("Eén persoon", new BigDecimal("52.3"), new BigDecimal("39.6")),
              PairedRow.of("Eén ouder", new BigDecimal("0.0"), new BigDecimal("7.2")),
              PairedRow.unknown("Overig", new BigDecimal("100.0"))));

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
  void pairsAreLegibleAndKeepApart() {
    var inspection = Inspection.of(PAIRS.figure(483, 140));
    inspection.passes();
    assertTrue(inspection.says("52,3 %"));
    assertTrue(inspection.says("niet te tonen"));
  }

  @Test
  void pairsAreToldInDutch() {
    assertEquals(
        "Huishoudens. Staafdiagram van Utrecht naast Nederland: Eén persoon 52,3 % tegen 39,6 %;"
            + " Eén ouder 0,0 % tegen 7,2 %; Overig niet te tonen tegen 100,0 %.",
        PAIRS.alternative());
  }

  @Test
  void pairsWithoutAnyAmountAreDrawn() {
    var none = List.of(PairedRow.of("Niets", BigDecimal.ZERO, BigDecimal.ZERO));
    Inspection.of(new PairedBars("Leeg", "Hier", "Daar", "", none).figure(300, 100)).passes();
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
    assertThrows(
        IllegalArgumentException.class,
        () -> new PairedBars("Leeg", "Hier", "Daar", "%", List.of()));
  }
}
