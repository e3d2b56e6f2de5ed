// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Point;

/**
 * Keeps words apart that follow each other in one element and are drawn apart, such as the code of
 * a segment and its name: who listens does not see the gap, so there is a space in the text.
 */
final class WordGaps {
  private final Map<StructureElement, String> said = new IdentityHashMap<>();

  /** The marks of an element after those that were asked for before, with spaces where needed. */
  List<Mark> apart(StructureElement element, List<Mark> marks) {
    return marks.stream()
        .map(mark -> mark instanceof Mark.Text text ? apart(element, text) : mark)
        .toList();
  }

  private Mark.Text apart(StructureElement element, Mark.Text text) {
    String before = said.getOrDefault(element, "");
    if (!text.text().isEmpty()) {
      said.put(element, text.text());
    }
    return glued(before, text.text()) ? spaced(text) : text;
  }

  /** Signs such as a comma belong to what is before them. */
  static boolean glued(String before, String after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && !Character.isWhitespace(before.codePointBefore(before.length()))
        && Character.isLetterOrDigit(after.codePointAt(0));
  }

  /** With a space before it, on the same spot. */
  private static Mark.Text spaced(Mark.Text text) {
    String spaced = " " + text.text();
    double space = text.lettering().width(spaced) - text.lettering().width(text.text());
    double left =
        switch (text.align()) {
          case START -> space;
          case MIDDLE -> space / 2;
          case END -> 0;
        };
    var at = new Point(text.at().x() - left, text.at().y());
    return new Mark.Text(at, text.align(), spaced, text.lettering());
  }
}
