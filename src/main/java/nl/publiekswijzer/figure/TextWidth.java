// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

/** How wide labels come out, which are semi-bold or narrower. */
final class TextWidth {
  private TextWidth() {}

  /** In points, for a text of this size in points. */
  static double of(String text, double size) {
    return Face.SEMIBOLD.width(text, size);
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
}
