// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Palette;
import org.junit.jupiter.api.Test;

class HouseStyleTest {
  @Test
  void theStandardStyleHasTheColourOfThePaletteAndNoLogo() {
    assertEquals(new HouseStyle(Palette.ACCENT, Optional.empty()), HouseStyle.STANDARD);
  }

  @Test
  void aColourThatIsTooLightIsRefusedWithTheNearestShadeThatIsNot() {
    var refusal =
        assertThrows(
            HouseStyleRefused.class, () -> new HouseStyle(Colour.of("#F2B705"), Optional.empty()));

    assertEquals("kleur", refusal.field());
    assertEquals(
        "De kleur #F2B705 is te licht voor koppen en links: het contrast is 1,81 met wit papier en"
            + " 1,64 met de lichte vlakken, en moet met beide ten minste 4,5 zijn. De"
            + " dichtstbijzijnde donkerder tint die voldoet is #8C6A03.",
        refusal.getMessage());
  }

  @Test
  void everyColourHasAShadeThatIsLegibleAndTheNextLighterOneIsNot() {
    for (int hue = 0; hue < 256; hue += 5) {
      for (Colour colour : new Colour[] {new Colour(255, hue, 128), new Colour(hue, 255, hue)}) {
        Colour shade = HouseStyle.legibleShade(colour);
        assertTrue(shade.contrastTo(Palette.TINT) >= 4.5, shade::hex);
        assertTrue(shade.contrastTo(Palette.TINT) < 4.7, shade::hex);
        assertEquals(shade, new HouseStyle(shade, Optional.empty()).accent());
      }
    }
  }

  @Test
  void aColourThatContrastsWithPaperOnlyIsRefused() {
    Colour grey = Colour.of("#767676");
    assertTrue(grey.contrastTo(Palette.PAPER) >= 4.5);
    assertThrows(HouseStyleRefused.class, () -> new HouseStyle(grey, Optional.empty()));
  }

  @Test
  void aLogoIsAValueThatNobodyCanChange() {
    byte[] bytes = {1, 2, 3};
    var logo = new Logo(bytes, 3, 1);
    bytes[0] = 9;
    logo.png()[0] = 9;

    assertEquals(new Logo(new byte[] {1, 2, 3}, 3, 1), logo);
    assertEquals(new Logo(new byte[] {1, 2, 3}, 3, 1).hashCode(), logo.hashCode());
  }

  @Test
  void aLogoLargerThanItsPlaceIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new Logo(new byte[1], 1201, 10));
    assertThrows(IllegalArgumentException.class, () -> new Logo(new byte[1], 10, 401));
  }
}
