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

  private static final HouseColours HOUSE = HouseColours.of(Palette.ACCENT);

  private static final ChangeChart CHANGES =
      chart(
          new ChangeRow("Groeit", new BigDecimal("12.0"), new BigDecimal("15.5"), true),
          new ChangeRow("Krimpt", new BigDecimal("9.0"), new BigDecimal("7.4"), true),
          new ChangeRow("Gelijk", new BigDecimal("8.0"), new BigDecimal("8.0"), false),
          new ChangeRow("Klein", null, new BigDecimal("5.0"), false));

  private static ChangeChart chart(ChangeRow... rows) {
    return new ChangeChart("Verandering", "2023", "2024", " %", List.of(rows), HOUSE);
  }

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
    inspection.saysEachOnce(List.of("+3,5", "−1,6", "niet te tonen", "kan toeval zijn"));
  }

  @Test
  void whatMayBeChanceIsPale() {
    var dots =
        Inspection.of(CHANGES.figure(483, 150))
            .marks(Mark.Circle.class)
            .filter(dot -> dot.centre().y() > 34)
            .map(dot -> dot.paint().fills().get(0))
            .filter(fill -> !fill.equals(Palette.PAPER))
            .toList();

    assertEquals(List.of(HOUSE.house(), HOUSE.house(), HOUSE.rest()), dots);
  }

  @Test
  void changesAreToldInDutch() {
    assertEquals(
        "Verandering. Per regel een punt voor 2023 en een voor 2024: Groeit 12,0 % en 15,5 %;"
            + " Krimpt 9,0 % en 7,4 %; Gelijk 8,0 % en 8,0 % (kan toeval zijn); Klein niet te"
            + " tonen en 5,0 %.",
        CHANGES.alternative());
  }

  @Test
  void numbersOfHouseholdsAreWhole() {
    var chart =
        chart(new ChangeRow("A", BigDecimal.valueOf(12_400), BigDecimal.valueOf(11_150), true));
    assertTrue(Inspection.of(chart.figure(483, 150)).says("−1.250"));
  }

  @Test
  void changesWithoutAnyKnownRowAreDrawn() {
    var unknown = chart(new ChangeRow("Klein", null, null, false));
    Inspection.of(unknown.figure(483, 150)).passes();
  }

  @Test
  void chartsWithoutRowsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> chart());
  }
}
