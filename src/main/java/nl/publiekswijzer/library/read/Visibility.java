// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import java.awt.image.BufferedImage;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Palette;

/** Whether a logo shows on white paper: by the mean luminance of all that is not paper. */
final class Visibility {
  private static final int PAPER = 250; // each part of a colour at least: paper, or next to it
  private static final double LEAST_CONTRAST = 1.5;

  private Visibility() {}

  static boolean isFaint(BufferedImage sheet) {
    double sum = 0;
    int inked = 0;
    for (int rgb :
        sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth())) {
      var colour = new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
      if (Math.min(colour.red(), Math.min(colour.green(), colour.blue())) < PAPER) {
        sum += colour.luminance();
        inked++;
      }
    }
    double paper = Palette.PAPER.luminance() + 0.05;
    return inked == 0 || paper / (sum / inked + 0.05) < LEAST_CONTRAST;
  }
}
