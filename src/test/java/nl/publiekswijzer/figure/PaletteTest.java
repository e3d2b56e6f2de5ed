// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final List<Colour> TEXT = List.of(Palette.INK, Palette.MUTED, Palette.ACCENT);
  private static final List<Colour> GRAPHIC = List.of(Palette.RULE, Palette.OVER, Palette.UNDER);

  @Test
  void contrastIsWhatTheGuidelinesCompute() {
    assertEquals(21, Colour.of("#000000").contrastTo(Palette.PAPER), 0.001);
    assertEquals(4.48, Colour.of("#777777").contrastTo(Palette.PAPER), 0.005);
  }

  @Test
  void textIsLegibleOnPaperAndTint() {
    for (Colour text : TEXT) {
      assertAtLeast(4.5, text, Palette.PAPER);
      assertAtLeast(4.5, text, Palette.TINT);
    }
  }

  @Test
  void figuresStandOutFromPaper() {
    GRAPHIC.forEach(colour -> assertAtLeast(3, colour, Palette.PAPER));
    Palette.SEGMENTS.forEach(colour -> assertAtLeast(3, colour, Palette.PAPER));
  }

  @Test
  void overAndUnderDifferInGreyPrint() {
    assertAtLeast(2.5, Palette.OVER, Palette.UNDER);
  }

  @Test
  void everySegmentHasItsOwnLuminance() {
    List<Colour> byLuminance =
        Palette.SEGMENTS.stream().sorted(Comparator.comparing(Colour::luminance)).toList();
    assertEquals(11, byLuminance.size());
    for (int i = 1; i < byLuminance.size(); i++) {
      assertAtLeast(1.15, byLuminance.get(i - 1), byLuminance.get(i));
    }
  }

  @Test
  void stepsOfTheRampCanBeToldApart() {
    for (int i = 1; i < Palette.RAMP.size(); i++) {
      assertAtLeast(1.3, Palette.RAMP.get(i - 1), Palette.RAMP.get(i));
    }
    assertAtLeast(3, Palette.RAMP.get(Palette.RAMP.size() - 1), Palette.PAPER);
  }

  @Test
  void everyBackgroundHasALegibleTextColour() {
    for (int grey = 0; grey < 256; grey++) {
      Colour background = new Colour(grey, grey, grey);
      assertAtLeast(4.5, Palette.on(background), background);
    }
  }

  private static void assertAtLeast(double ratio, Colour one, Colour other) {
    double contrast = one.contrastTo(other);
    assertTrue(contrast >= ratio, one.hex() + " on " + other.hex() + " is only " + contrast);
  }
}
