// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.publiekswijzer.library.HouseStyleRefused;
import nl.publiekswijzer.library.Logo;
import org.junit.jupiter.api.Test;

class LogoReaderTest {
  private static final Color GREEN = new Color(0, 96, 64);

  @Test
  void aTranslucentPngIsLaidOnWhitePaper() {
    var read = LogoReader.read(Logos.png(40, 20, new Color(0, 0, 0, 128)));

    assertEquals(40, read.logo().width());
    assertEquals(20, read.logo().height());
    BufferedImage image = Logos.image(read.logo().png());
    assertFalse(image.getColorModel().hasAlpha());
    assertEquals(new Color(127, 127, 127), new Color(image.getRGB(20, 10)));
  }

  @Test
  void aLargePngIsMadeSmallerInProportion() {
    Logo logo = LogoReader.read(Logos.png(3000, 500, GREEN)).logo();

    assertEquals(1200, logo.width());
    assertEquals(200, logo.height());
    assertEquals(GREEN, new Color(Logos.image(logo.png()).getRGB(600, 199)));
  }

  @Test
  void aTallPngIsMadeAsHighAsItsPlace() {
    Logo logo = LogoReader.read(Logos.png(900, 3600, GREEN)).logo();

    assertEquals(100, logo.width());
    assertEquals(400, logo.height());
  }

  @Test
  void anSvgIsDrawnAsLargeAsItsPlace() {
    byte[] svg = Logos.svg("<rect width='300' height='50' fill='#006040'/>");
    Logo logo = LogoReader.read(svg).logo();

    assertEquals(1200, logo.width());
    assertEquals(400, logo.height());
    BufferedImage image = Logos.image(logo.png());
    assertFalse(image.getColorModel().hasAlpha());
    assertEquals(GREEN, new Color(image.getRGB(600, 100)));
    assertEquals(Color.WHITE, new Color(image.getRGB(600, 300)));
  }

  @Test
  void theSameFileGivesTheSameLogo() {
    byte[] svg = Logos.svg("<circle cx='50' cy='50' r='33' fill='#006040'/>");
    assertEquals(LogoReader.read(svg), LogoReader.read(svg));
  }

  @Test
  void aLogoThatIsWhiteOnWhiteIsFaint() {
    assertTrue(LogoReader.read(Logos.png(9, 9, new Color(255, 255, 255, 0))).faint());
    assertTrue(LogoReader.read(Logos.png(9, 9, new Color(240, 240, 235))).faint());
    assertTrue(LogoReader.read(Logos.svg("<path d='M0 0h99v99z' fill='#fff'/>")).faint());
  }

  @Test
  void aFewDarkLinesOnMuchWhiteAreNotFaint() {
    byte[] svg = Logos.svg("<path d='M0 50h300' stroke='#006040' stroke-width='0.3'/>");
    assertFalse(LogoReader.read(svg).faint());
  }

  @Test
  void aTextFileThatIsCalledPngIsRefused() {
    assertRefused(
        "Het logo is geen PNG en geen SVG. Bewaar het in een van die vormen; van een SVG wordt de"
            + " afdruk het scherpst.",
        "postcode;huisnummer\n".getBytes(StandardCharsets.UTF_8));
    assertRefused(
        "Het logo is geen PNG en geen SVG. Bewaar het in een van die vormen; van een SVG wordt de"
            + " afdruk het scherpst.",
        new byte[0]);
  }

  @Test
  void aWebPageIsNoSvg() {
    assertRefused(
        "Het logo is geen SVG. Bewaar het als SVG of PNG.",
        "<html><body/></html>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileOverOneMegabyteIsRefused() {
    assertRefused(
        "Het logo is groter dan 1 MB. Lever een kleinere PNG of een SVG.",
        Arrays.copyOf(Logos.png(9, 9, GREEN), LogoReader.LARGEST + 1));
  }

  @Test
  void aPngThatWouldGrowTooLargeIsRefusedByItsHeader() {
    byte[] bomb = Logos.png(9, 9, GREEN);
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    assertRefused(
        "Het logo is 60000 bij 60000 beeldpunten. Maak het ten hoogste 4000 bij 4000; 1200 breed is"
            + " genoeg.",
        bomb);
  }

  @Test
  void aBrokenPngIsRefused() {
    byte[] whole = Logos.png(90, 90, GREEN);
    for (int length : new int[] {8, 30, whole.length / 2}) {
      assertRefused(
          "Het logo is een beschadigde PNG. Bewaar het opnieuw als PNG of SVG.",
          Arrays.copyOf(whole, length));
    }
  }

  static void assertRefused(String message, byte[] file) {
    var refusal = assertThrows(HouseStyleRefused.class, () -> LogoReader.read(file));
    assertEquals("logo", refusal.field());
    assertEquals(message, refusal.getMessage());
  }
}
