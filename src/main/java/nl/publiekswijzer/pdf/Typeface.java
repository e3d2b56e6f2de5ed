// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRFont;
import nl.publiekswijzer.figure.Face;

/**
 * The faces of Source Sans 3 that documents are set in. Its default figures are tabular, so numbers
 * in a column stand below each other without any font feature.
 */
enum Typeface {
  REGULAR("SourceSans3-Regular", "Source Sans 3", false, false),
  SEMIBOLD("SourceSans3-SemiBold", "Source Sans 3 Semibold", false, false),
  BOLD("SourceSans3-Bold", "Source Sans 3", true, false),
  ITALIC("SourceSans3-Italic", "Source Sans 3", false, true);

  private final String file;
  private final String family;
  private final boolean bold;
  private final boolean italic;
  private FontProgram program;

  Typeface(String file, String family, boolean bold, boolean italic) {
    this.file = file;
    this.family = family;
    this.bold = bold;
    this.italic = italic;
  }

  static Typeface of(Face face) {
    return switch (face) {
      case REGULAR -> REGULAR;
      case SEMIBOLD -> SEMIBOLD;
      case BOLD -> BOLD;
    };
  }

  static Typeface of(JRFont font, Spot place) {
    for (Typeface face : values()) {
      boolean sameCut = face.bold == font.isBold() && face.italic == font.isItalic();
      if (sameCut && face.family.equals(font.getFontName())) {
        return face;
      }
    }
    String cut = (font.isBold() ? " bold" : "") + (font.isItalic() ? " italic" : "");
    throw place.refuse("no embeddable font \"" + font.getFontName() + cut + "\"");
  }

  /** The embeddable program, made once and shared by all documents. */
  synchronized FontProgram program() {
    if (program == null) {
      try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
        program = FontProgram.read(in, subsetTag() + "+" + file);
      } catch (IOException e) {
        throw new UncheckedIOException("font " + file + " cannot be read", e);
      }
    }
    return program;
  }

  /** Six capitals as PDF wants before the name of a subset; always the same for a face. */
  private String subsetTag() {
    return "PUBWZ" + (char) ('A' + ordinal());
  }
}
