// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;

/** A colour in sRGB, each part 0 to 255. */
public record Colour(int red, int green, int blue) implements Serializable {
  public Colour {
    if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
      throw new IllegalArgumentException("no colour: " + red + ", " + green + ", " + blue);
    }
  }

  /** Reads {@code #RRGGBB}. */
  public static Colour of(String hex) {
    int rgb = Integer.parseInt(hex, 1, 7, 16);
    return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  public String hex() {
    return "#%02X%02X%02X".formatted(red, green, blue);
  }

  /**
   * Mixed with another colour.
   *
   * @param part of this one, 0 to 1
   */
  public Colour mixed(Colour other, double part) {
    return new Colour(
        mixed(red, other.red, part),
        mixed(green, other.green, part),
        mixed(blue, other.blue, part));
  }

  private static int mixed(int own, int other, double part) {
    return (int) Math.round(own * part + other * (1 - part));
  }

  /** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** Contrast ratio by WCAG 2.2, 1 (none) to 21 (black on white). */
  public double contrastTo(Colour other) {
    double mine = luminance() + 0.05;
    double theirs = other.luminance() + 0.05;
    return Math.max(mine, theirs) / Math.min(mine, theirs);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
