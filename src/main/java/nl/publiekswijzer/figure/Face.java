// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A weight of Source Sans 3 with the advance widths of its letters: a text is as wide in the PDF as
 * it is here. Kerning and ligatures are never used, neither here nor there.
 */
public enum Face {
  REGULAR("SourceSans3-Regular", 400),
  SEMIBOLD("SourceSans3-SemiBold", 600),
  BOLD("SourceSans3-Bold", 700);

  /** How far letters reach above and below the baseline, in parts of the size. */
  public static final double ASCENT = 1.024;

  public static final double DESCENT = 0.4;

  private static final int LETTERS = 0x2800;
  private static final int EM = 1000;

  private final String file;
  private final int weight;
  private volatile float[] advances;

  Face(String file, int weight) {
    this.file = file;
    this.weight = weight;
  }

  /** As style sheets name it. */
  public int weight() {
    return weight;
  }

  /** Width of a text of this size, both in points. */
  public double width(String text, double size) {
    float[] widths = advances();
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      sum += letter < LETTERS ? widths[letter] : EM;
    }
    return sum * size / EM;
  }

  /** In thousandths of the size, by the letter; read at the first use. */
  private float[] advances() {
    float[] known = advances;
    if (known == null) {
      known = read();
      advances = known;
    }
    return known;
  }

  private float[] read() {
    try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file + ".ttf");
        var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
      var glyphs = font.getUnicodeCmapLookup();
      float[] widths = new float[LETTERS];
      for (int letter = 0; letter < LETTERS; letter++) {
        int units = font.getAdvanceWidth(glyphs.getGlyphId(letter));
        widths[letter] = Math.round((float) units * EM / font.getUnitsPerEm());
      }
      return widths;
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped font " + file + " cannot be read", e);
    }
  }
}
