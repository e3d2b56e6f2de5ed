// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
  }

  @Test
  void overAndUnderDifferInGreyPrint() {
    assertAtLeast(2.5, Palette.OVER, Palette.UNDER);
  }

  @Test
  void twoSegmentsAsLightAsEachOtherDifferByTheStripesOfOne() {
    var alike = new ArrayList<String>();
    for (int i = 0; i < SegmentColour.ALL.size(); i++) {
      for (int j = i + 1; j < SegmentColour.ALL.size(); j++) {
        var one = SegmentColour.of(i);
        var other = SegmentColour.of(j);
        if (one.fill().contrastTo(other.fill()) < 1.5) {
          alike.add("" + (char) ('A' + i) + (char) ('A' + j));
          assertNotEquals(one.stripe().isPresent(), other.stripe().isPresent(), alike::toString);
        }
      }
    }
    assertEquals(List.of("AF", "BG", "CH", "DJ", "EI"), alike);
  }

  @Test
  void lettersOnSegmentsAreLegible() {
    SegmentColour.ALL.forEach(segment -> assertAtLeast(4.5, segment.text(), segment.fill()));
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
