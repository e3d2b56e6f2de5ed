package nl.publiekswijzer.pdf;

import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.figure.Colour;

/** The drawing operators of one page, with y growing downwards as in JasperReports. */
final class ContentStream {
  private static final double PRECISION = 1000;

  private final StringBuilder operators = new StringBuilder(4096);

  ContentStream(int pageHeight) {
    operator("cm", 1, 0, 0, -1, 0, pageHeight);
  }

  ContentStream operator(String name, double... operands) {
    for (double operand : operands) {
      number(operand);
      operators.append(' ');
    }
    operators.append(name).append('\n');
    return this;
  }

  ContentStream fillColour(Colour colour) {
    return colour(colour, "rg");
  }

  ContentStream lineColour(Colour colour) {
    return colour(colour, "RG");
  }

  /** Sets the lengths of dashes and gaps; none for a whole line. */
  void dashes(double... lengths) {
    operators.append('[');
    for (double length : lengths) {
      operators.append(' ');
      number(length);
    }
    operators.append("] 0 d\n");
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
    operators.append("BT /").append(font).append(' ');
    operator("Tf", size).operator("Tm", 1, 0, 0, -1, x, baseline);
    operators.append('<').append(glyphs).append("> Tj ET\n");
  }

  byte[] bytes() {
    return operators.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private ContentStream colour(Colour colour, String operator) {
    return operator(operator, colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
  }

  /** At most three decimals, never an exponent, the same in every locale. */
  private void number(double value) {
    long scaled = Math.round(value * PRECISION);
    if (scaled < 0) {
      operators.append('-');
    }
    long absolute = Math.abs(scaled);
    operators.append(absolute / 1000);
    long fraction = absolute % 1000;
    if (fraction != 0) {
      operators.append('.').append(String.valueOf(1000 + fraction).substring(1));
    }
  }
}
