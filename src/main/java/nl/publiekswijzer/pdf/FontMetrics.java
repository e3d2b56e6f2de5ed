// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What a font descriptor tells about a face, in thousandths of the font size.
 *
 * @param descent how far letters reach below the baseline, a positive number
 */
record FontMetrics(
    int[] box, int ascent, int descent, int capHeight, float italicAngle, int weight) {

  static FontMetrics of(TrueTypeFont font) throws IOException {
    var header = font.getHeader();
    var horizontal = font.getHorizontalHeader(); // what Java measures by
    var windows = font.getOS2Windows();
    int[] box = {
      thousandths(font, header.getXMin()),
      thousandths(font, header.getYMin()),
      thousandths(font, header.getXMax()),
      thousandths(font, header.getYMax())
    };
    return new FontMetrics(
        box,
        thousandths(font, horizontal.getAscender()),
        -thousandths(font, horizontal.getDescender()),
        thousandths(font, windows.getCapHeight()),
        font.getPostScript().getItalicAngle(),
        windows.getWeightClass());
  }

  static int thousandths(TrueTypeFont font, int units) throws IOException {
    return Math.round(units * 1000f / font.getUnitsPerEm());
  }
}
