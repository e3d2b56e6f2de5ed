// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;

/** How wide labels come out, which are semi-bold or narrower. */
final class TextWidth {
  private TextWidth() {}

  /** In points, for a text of this size in points. */
  static double of(String text, double size) {
    return Face.SEMIBOLD.width(text, size);
  }

  /** A text in lines of at most so many points, broken at spaces and behind hyphens. */
  static List<String> lines(String text, Mark.Lettering lettering, double width) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : text.split("(?<= )|(?<=[a-z]-)")) {
      if (!line.isEmpty() && lettering.width((line + word).strip()) > width) {
        lines.add(line);
        line = "";
      }
      line += word;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
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
