// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import nl.publiekswijzer.library.Logo;

/** White sheets of paper that fit the place of a logo. */
final class LogoSheet {
  private LogoSheet() {}

  static BufferedImage blank(int width, int height) {
    var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return sheet;
  }

  /** A picture on paper, made smaller where it does not fit, never larger. */
  static BufferedImage of(BufferedImage picture) {
    double scale = Math.min(1, scale(picture.getWidth(), picture.getHeight()));
    int width = size(picture.getWidth() * scale);
    int height = size(picture.getHeight() * scale);
    BufferedImage sheet = picture;
    while (sheet.getWidth() > 2 * width) { // by halves, so that every pixel counts
      sheet = drawn(sheet, sheet.getWidth() / 2, Math.max(height, sheet.getHeight() / 2));
    }
    return drawn(sheet, width, height);
  }

  /** How much larger something may be drawn until it fills its place. */
  static double scale(double width, double height) {
    return Math.min(Logo.WIDEST / width, Logo.HIGHEST / height);
  }

  static int size(double length) {
    return Math.max(1, (int) Math.round(length));
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage sheet = blank(width, height);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return sheet;
  }
}
