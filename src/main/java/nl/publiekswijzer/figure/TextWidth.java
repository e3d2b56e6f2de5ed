// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.text.Normalizer;

/**
 * How wide a text comes out in Source Sans 3: an estimate for legends and for keeping labels apart,
 * made of the advance widths of the semi-bold face in thousandths of an em. The regular face runs
 * some three per cent narrower, kerning is left out, so that a text seldom turns out wider.
 */
final class TextWidth {
  private static final int[] ASCII = {
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, // space to /
    513, 513, 513, 513, 513, 513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, // 0 to ?
    875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745, 657, 674, // @ to O
    582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500, // P to _
    549, 516, 564, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, // ` to o
    564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513 // p to ~
  };

  private static final int OTHER = 640;
  private static final int ELLIPSIS = 964;

  private TextWidth() {}

  /** In points, for a text of this size in points. */
  static double of(String text, double size) {
    int thousandths =
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().map(TextWidth::of).sum();
    return thousandths * size / 1000;
  }

  /** The text itself, or as much of it as fits, with an ellipsis. */
  static String fitting(String text, double size, double width) {
    if (of(text, size) <= width) {
      return text;
    }
    int end = text.length() - 1;
    while (end > 0 && of(text.substring(0, end).strip() + "…", size) > width) {
      end--;
    }
    return text.substring(0, Math.max(end, 0)).strip() + "…";
  }

  private static int of(int character) {
    if (character >= 32 && character < 32 + ASCII.length) {
      return ASCII[character - 32];
    }
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return character == '…' ? ELLIPSIS : OTHER;
  }
}
