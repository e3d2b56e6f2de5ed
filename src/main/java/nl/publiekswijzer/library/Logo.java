// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.util.Arrays;

/**
 * A logo made ready for publications: one opaque PNG.
 *
 * @param width in pixels, at most {@link #WIDEST}
 * @param height in pixels, at most {@link #HIGHEST}
 */
public record Logo(byte[] png, int width, int height) {
  public static final int WIDEST = 1200;
  public static final int HIGHEST = 400;

  public Logo {
    if (png.length == 0 || width < 1 || width > WIDEST || height < 1 || height > HIGHEST) {
      throw new IllegalArgumentException(
          "no logo: %d bytes, %d x %d".formatted(png.length, width, height));
    }
    png = png.clone();
  }

  @Override
  public byte[] png() {
    return png.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo
        && width == logo.width
        && height == logo.height
        && Arrays.equals(png, logo.png);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(png);
  }

  @Override
  public String toString() {
    return "Logo[%d x %d, %d bytes]".formatted(width, height, png.length);
  }
}
