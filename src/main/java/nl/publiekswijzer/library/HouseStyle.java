// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Palette;

/** How the publications of a library look: the colour of headings and links, and the logo. */
public record HouseStyle(Colour accent, Optional<Logo> logo) {
  /** Contrast that text needs by WCAG 2.2, 1.4.3, with paper and with tinted boxes. */
  public static final double LEAST_CONTRAST = 4.5;

  public static final HouseStyle STANDARD = new HouseStyle(Palette.ACCENT, Optional.empty());

  /**
   * Refuses a colour in which text cannot be read.
   *
   * @throws HouseStyleRefused with the nearest darker shade that can
   */
  public HouseStyle {
    if (!isLegible(accent)) {
      throw new HouseStyleRefused("kleur", advice(accent));
    }
  }

  /** The lightest shade of a colour, itself mixed with black, in which text can be read. */
  public static Colour legibleShade(Colour colour) {
    int strongest = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
    for (int strength = strongest; strength > 0; strength--) {
      Colour shade = shade(colour, (double) strength / strongest);
      if (isLegible(shade)) {
        return shade;
      }
    }
    return colour; // black is legible
  }

  private static boolean isLegible(Colour colour) {
    return colour.contrastTo(Palette.PAPER) >= LEAST_CONTRAST
        && colour.contrastTo(Palette.TINT) >= LEAST_CONTRAST;
  }

  private static Colour shade(Colour colour, double part) {
    return new Colour(
        (int) Math.round(colour.red() * part),
        (int) Math.round(colour.green() * part),
        (int) Math.round(colour.blue() * part));
  }

  private static String advice(Colour colour) {
    return ("De kleur %s is te licht voor koppen en links: het contrast is %s met wit papier en %s"
            + " met de lichte vlakken, en moet met beide ten minste 4,5 zijn. De dichtstbijzijnde"
            + " donkerder tint die voldoet is %s.")
        .formatted(
            colour.hex(),
            printed(colour.contrastTo(Palette.PAPER)),
            printed(colour.contrastTo(Palette.TINT)),
            legibleShade(colour).hex());
  }

  /** Rounded down, so that what is refused never looks like enough. */
  private static String printed(double contrast) {
    return BigDecimal.valueOf(contrast)
        .setScale(2, RoundingMode.DOWN)
        .toPlainString()
        .replace('.', ',');
  }
}
