package nl.publiekswijzer.pdf;

import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.figure.Colour;

/** The drawing operators of one page, with y growing downwards as in JasperReports. */
final class ContentStream {
  private static final int PLACES = 2; // a hundredth of a point is less than any printer shows
  private static final int FINE_PLACES = 3; // for colours and scales

  private final StringBuilder operators = new StringBuilder(4096);

  ContentStream(int pageHeight) {
    matrix(1, 0, 0, -1, 0, pageHeight);
  }

  ContentStream operator(String name, double... operands) {
    return rounded(PLACES, name, operands);
  }

  /** Moves and scales all that follows. */
  ContentStream matrix(double a, double b, double c, double d, double x, double y) {
    return rounded(FINE_PLACES, "cm", a, b, c, d, x, y);
  }

  private ContentStream rounded(int places, String name, double... operands) {
    for (double operand : operands) {
      number(operand, places);
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
      number(length, PLACES);
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
    double red = colour.red() / 255.0;
    return rounded(FINE_PLACES, operator, red, colour.green() / 255.0, colour.blue() / 255.0);
  }

  /** At most so many decimals, never an exponent, the same in every locale. */
  private void number(double value, int places) {
    long unit = places == PLACES ? 100 : 1000;
    long scaled = Math.round(value * unit);
    if (scaled < 0) {
      operators.append('-');
    }
    long absolute = Math.abs(scaled);
    operators.append(absolute / unit);
    long fraction = absolute % unit;
    if (fraction != 0) {
      operators.append('.');
      for (long digit = unit / 10; fraction != 0; digit /= 10) {
        operators.append((char) ('0' + fraction / digit));
        fraction %= digit;
      }
    }
  }
}
