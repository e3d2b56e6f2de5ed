// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.List;
import java.util.Locale;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;

/**
 * A text where it stands on a page.
 *
 * @param x at the side that the alignment names
 * @param y of its baseline
 * @param weight 400, 600 or 700
 */
record PlacedText(String text, double x, double y, double size, int weight, Mark.Align align) {
  /** All texts of a page. */
  static List<PlacedText> of(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .filter(text -> !text.text().isBlank())
        .map(PlacedText::of)
        .toList();
  }

  private static PlacedText of(Mark.Text text) {
    var face = text.lettering().face();
    int weight = face == Face.BOLD ? 700 : face == Face.SEMIBOLD ? 600 : 400;
    return new PlacedText(
        text.text().replace('\u00A0', ' ').strip(),
        text.at().x(),
        text.at().y(),
        text.lettering().size(),
        weight,
        text.align());
  }

  @Override
  public String toString() {
    return "'%s' at %.1f, %.1f (%s) of %.1f/%d"
        .formatted(text, x, y, align.name().toLowerCase(Locale.ROOT), size, weight);
  }
}
