// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nl.publiekswijzer.figure.Colour;

/**
 * The drawing operators of one page, with y growing downwards as in JasperReports. A colour, width,
 * dash or font that is set already is not set again: those were a quarter of all operands, and
 * whoever reads or checks the page has to read each of them.
 */
final class ContentStream {
  private static final int UNIT = 100; // a hundredth of a point is less than any printer shows
  private static final int FINE_UNIT = 1000; // for colours and scales

  private final StringBuilder operators = new StringBuilder(4096);
  private final Deque<Map<String, String>> states = new ArrayDeque<>();

  private final Inks inks;

  ContentStream(int pageHeight, Inks inks) {
    this.inks = inks;
    states.push(new HashMap<>());
    matrix(1, 0, 0, -1, 0, pageHeight);
  }

  ContentStream operator(String name, double... operands) {
    return write(name, numbers(UNIT, operands));
  }

  /** Moves and scales all that follows. */
  ContentStream matrix(double a, double b, double c, double d, double x, double y) {
    return write("cm", numbers(FINE_UNIT, a, b, c, d, x, y));
  }

  private ContentStream write(String operator, String operands) {
    operators.append(operands).append(operator).append('\n');
    return this;
  }

  /** Keeps what is set, until it is restored. */
  ContentStream save() {
    states.push(new HashMap<>(states.peek()));
    return operator("q");
  }

  ContentStream restore() {
    states.pop();
    return operator("Q");
  }

  ContentStream fillColour(Colour colour) {
    return colour(colour, "rg");
  }

  ContentStream lineColour(Colour colour) {
    return colour(colour, "RG");
  }

  ContentStream lineWidth(double width) {
    return set("w", numbers(UNIT, width));
  }

  /** Sets the lengths of dashes and gaps; none for a whole line. */
  void dashes(double... lengths) {
    set("d", "[" + numbers(UNIT, lengths).strip() + "] 0 ");
  }

  /** Opens content that belongs to a structure element. */
  void beginContent(String type, int mark) {
    operators.append('/').append(type).append(" <</MCID ").append(mark).append(">> BDC\n");
  }

  /** Opens content that reading aloud leaves out. */
  void beginArtifact() {
    operators.append("/Artifact BMC\n");
  }

  void endContent() {
    operators.append("EMC\n");
  }

  /** Draws glyphs, in hexadecimal, from a point on the baseline. */
  void glyphs(String font, double size, double x, double baseline, String glyphs) {
    operators.append("BT ");
    set("Tf", "/" + font + " " + numbers(UNIT, size)).operator("Tm", 1, 0, 0, -1, x, baseline);
    operators.append('<').append(glyphs).append("> Tj ET\n");
  }

  /** Puts so much more between letters, in points. */
  void letterSpacing(double points) {
    if (points != 0 || states.peek().containsKey("Tc")) {
      set("Tc", numbers(UNIT, points));
    }
  }

  /** Draws a line around glyphs, over which they are to be drawn; nobody reads it. */
  void halo(String font, double size, double x, double baseline, String glyphs) {
    operators.append("/Span <</ActualText ()>> BDC\n1 j 1 Tr\n");
    glyphs(font, size, x, baseline, glyphs);
    operators.append("0 j 0 Tr\nEMC\n");
  }

  /** Draws a bitmap into a box; bitmaps have y growing upwards. */
  void image(String name, double x, double y, double width, double height) {
    save().matrix(width, 0, 0, -height, x, y + height);
    operators.append('/').append(name).append(" Do\n");
    restore();
  }

  byte[] bytes() {
    return operators.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private ContentStream colour(Colour asked, String operator) {
    Colour colour = inks.of(asked);
    return set(
        operator,
        numbers(FINE_UNIT, colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0));
  }

  private ContentStream set(String operator, String operands) {
    boolean known = operands.equals(states.peek().put(operator, operands));
    return known ? this : write(operator, operands);
  }

  private static String numbers(int unit, double... values) {
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      number(text, value, unit);
      text.append(' ');
    }
    return text.toString();
  }

  /** In steps of one part of the unit, never an exponent, the same in every locale. */
  private static void number(StringBuilder text, double value, int unit) {
    long scaled = Math.round(value * unit);
    if (scaled < 0) {
      text.append('-');
    }
    long absolute = Math.abs(scaled);
    text.append(absolute / unit);
    long fraction = absolute % unit;
    if (fraction != 0) {
      text.append('.');
      for (long digit = unit / 10; fraction != 0; digit /= 10) {
        text.append((char) ('0' + fraction / digit));
        fraction %= digit;
      }
    }
  }
}
