// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Point;

/** Texts in charts. */
final class Marks {
  private Marks() {}

  static Mark text(
      double x, double y, Mark.Align align, String text, double size, Face face, Colour colour) {
    return new Mark.Text(new Point(x, y), align, text, new Mark.Lettering(size, face, colour));
  }

  /** A text that is too long for its room ends in an ellipsis. */
  static String shortened(String text, Face face, double size, double room) {
    String kept = text;
    while (face.width(kept, size) > room) {
      kept = kept.substring(0, kept.length() - 2).strip() + "…";
    }
    return kept;
  }

  /** On a line of paper, so that it is legible over others. */
  static Mark haloed(
      double x, double y, Mark.Align align, String text, double size, Face face, Colour colour) {
    return new Mark.Text(
        new Point(x, y), align, text, new Mark.Lettering(size, face, colour).haloed(2.4));
  }
}
