// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseColoursTest {
  private static final double STEP = 0.03; // steps of a colour are that coarse

  @Test
  void theStandardColourGivesThoseOfTheGuide() {
    var colours = HouseColours.of(Colour.of("#0B4F6C"));
    assertEquals("#0B4F6C", colours.band().hex());
    assertEquals("#0B4F6C", colours.house().hex());
    assertEquals("#7299AA", colours.rest().hex());
    assertEquals("#EEF3F5", colours.panel().hex());
    assertEquals(
        "[#DEE7EB, #A6BFCA, #759CAC, #497B91, #225F7A]",
        colours.classes().stream().map(Colour::hex).toList().toString());
  }

  @Test
  void anyColourWorks() {
    int step = 51;
    for (int red = 0; red <= 255; red += step) {
      for (int green = 0; green <= 255; green += step) {
        for (int blue = 0; blue <= 255; blue += step) {
          check(new Colour(red, green, blue));
        }
      }
    }
  }

  private static void check(Colour accent) {
    var colours = HouseColours.of(accent);
    assertAtLeast(4.5, colours.band(), Palette.PAPER);
    assertAtLeast(6.5, colours.house(), Palette.PAPER);
    assertAtLeast(3, colours.rest(), Palette.PAPER);
    assertAtLeast(2, colours.house(), colours.rest());
    assertAtLeast(4.5, Palette.INK, colours.panel());
    Stream.of(0, 1, 2, 3)
        .forEach(i -> assertAtLeast(1.5, colours.classes().get(i), colours.classes().get(i + 1)));
    colours.classes().forEach(c -> assertAtLeast(4.5, Palette.on(c), c));
  }

  private static void assertAtLeast(double ratio, Colour one, Colour other) {
    double contrast = one.contrastTo(other);
    assertTrue(contrast >= ratio - STEP, one.hex() + " on " + other.hex() + " is only " + contrast);
  }
}
