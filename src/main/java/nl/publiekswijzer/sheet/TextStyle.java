// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;

/**
 * How running text is set.
 *
 * @param size in points
 * @param leading from one baseline to the next, in points
 * @param spacing between letters, in points
 */
public record TextStyle(double size, double leading, Face face, Colour colour, double spacing) {
  private static final Colour INK = Palette.INK;
  private static final Colour GREY = Palette.MUTED;

  public static final TextStyle H1 = new TextStyle(22, 25, Face.BOLD, INK, -0.3);
  public static final TextStyle H2 = new TextStyle(12.5, 15, Face.BOLD, INK, 0);
  public static final TextStyle LEAD = new TextStyle(11.5, 15.5, Face.REGULAR, INK, 0);
  public static final TextStyle BODY = new TextStyle(10, 12.6, Face.REGULAR, INK, 0);
  public static final TextStyle LONG = new TextStyle(10, 13, Face.REGULAR, INK, 0);
  public static final TextStyle SIDE = new TextStyle(9.2, 11.6, Face.REGULAR, INK, 0);
  public static final TextStyle SUB = new TextStyle(9, 12, Face.REGULAR, GREY, 0);
  public static final TextStyle NOTE = new TextStyle(8, 10, Face.REGULAR, GREY, 0);

  public TextStyle(double size, double leading, Face face, Colour colour) {
    this(size, leading, face, colour, 0);
  }

  public TextStyle in(Colour other) {
    return new TextStyle(size, leading, face, other, spacing);
  }

  public TextStyle in(Face other) {
    return new TextStyle(size, leading, other, colour, spacing);
  }

  /** So many times as large. */
  public TextStyle times(double factor) {
    return new TextStyle(size * factor, leading * factor, face, colour, spacing * factor);
  }

  /** From the top of a line to its baseline. */
  public double baseline() {
    return leading / 2 + size * (Face.ASCENT - Face.DESCENT) / 2;
  }

  Mark.Lettering lettering(Face other) {
    return new Mark.Lettering(size, other, colour, spacing, 0);
  }
}
