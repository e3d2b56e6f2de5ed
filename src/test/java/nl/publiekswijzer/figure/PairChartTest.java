// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairChartTest {
  private static final PairChart CHART =
      new PairChart(
          "Dekkingsgraad",
          "2023",
          "2024",
          " %",
          List.of(
              new PairRow("Jonge starters", new BigDecimal("10.0"), new BigDecimal("20.0")),
              new PairRow("Senioren", null, new BigDecimal("5.0"))));

  @Test
  void alternativeTellsBothNumbersOfEveryRow() {
    assertEquals(
        "Dekkingsgraad. Twee staven per regel, 2023 en 2024: Jonge starters 10,0 % en 20,0 %;"
            + " Senioren niet te tonen en 5,0 %.",
        CHART.alternative());
  }

  @Test
  void barsAreAsLongAsTheirNumbers() {
    var bars =
        CHART.figure(400, 100).scene().marks().stream()
            .filter(Mark.Rectangle.class::isInstance)
            .map(Mark.Rectangle.class::cast)
            .filter(bar -> bar.height() == 10)
            .toList();

    assertEquals(3, bars.size());
    assertEquals(bars.get(1).width(), 2 * bars.get(0).width(), 0.001);
  }

  @Test
  void chartWithoutRowsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new PairChart("x", "a", "b", "", List.of()));
    assertTrue(CHART.height() > 0);
  }
}
