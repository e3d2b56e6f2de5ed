// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The pixels of an opaque picture, row by row from the top.
 *
 * @param samples red, green and blue of each pixel
 */
record Bitmap(int width, int height, byte[] samples) {

  /**
   * Decodes a PNG of our own making.
   *
   * @throws IllegalArgumentException when it is none, or lets paper show through
   */
  static Bitmap decode(byte[] png) {
    BufferedImage image = image(png);
    if (image == null || image.getColorModel().hasAlpha()) {
      throw new IllegalArgumentException("a bitmap is an opaque PNG");
    }
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    byte[] samples = new byte[3 * pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      samples[3 * i] = (byte) (pixels[i] >> 16);
      samples[3 * i + 1] = (byte) (pixels[i] >> 8);
      samples[3 * i + 2] = (byte) pixels[i];
    }
    return new Bitmap(image.getWidth(), image.getHeight(), samples);
  }

  private static BufferedImage image(byte[] png) {
    try {
      return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
