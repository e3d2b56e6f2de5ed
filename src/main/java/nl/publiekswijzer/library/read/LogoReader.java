// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import nl.publiekswijzer.library.HouseStyleRefused;
import nl.publiekswijzer.library.Logo;

/**
 * Reads a logo, PNG or SVG, and makes it ready for publications: one opaque PNG on white paper,
 * scaled to its place. One at a time, so that large ones do not add up.
 */
public final class LogoReader {
  /** Largest file, in bytes. */
  public static final int LARGEST = 1 << 20;

  private static final Object ONE_AT_A_TIME = new Object();

  private LogoReader() {}

  /**
   * A logo as it was read.
   *
   * @param faint it hardly shows on white paper
   */
  public record ReadLogo(Logo logo, boolean faint) {}

  /**
   * Reads the bytes of a file, whatever its name.
   *
   * @throws HouseStyleRefused with what to do
   */
  public static ReadLogo read(byte[] file) {
    if (file.length > LARGEST) {
      throw refuse("Het logo is groter dan 1 MB. Lever een kleinere PNG of een SVG.");
    }
    synchronized (ONE_AT_A_TIME) {
      BufferedImage sheet = sheet(file);
      var logo = new Logo(PngFile.encode(sheet), sheet.getWidth(), sheet.getHeight());
      return new ReadLogo(logo, Visibility.isFaint(sheet));
    }
  }

  private static BufferedImage sheet(byte[] file) {
    if (PngFile.isPng(file)) {
      return LogoSheet.of(PngFile.decode(file));
    }
    if (isXml(file)) {
      SvgRules.check(file);
      return SvgDrawing.render(file, TimeLimit.STANDARD);
    }
    throw refuse(
        "Het logo is geen PNG en geen SVG. Bewaar het in een van die vormen; van een SVG wordt de"
            + " afdruk het scherpst.");
  }

  /** The first character, after a byte order mark and white space, opens a tag. */
  private static boolean isXml(byte[] file) {
    int[] bom = {0xEF, 0xBB, 0xBF};
    int start = file.length > 2 && Arrays.equals(bom, first(file)) ? bom.length : 0;
    while (start < file.length && Character.isWhitespace(file[start])) {
      start++;
    }
    return start < file.length && file[start] == '<';
  }

  private static int[] first(byte[] file) {
    return new int[] {file[0] & 255, file[1] & 255, file[2] & 255};
  }

  static HouseStyleRefused refuse(String message) {
    return new HouseStyleRefused("logo", message);
  }
}
