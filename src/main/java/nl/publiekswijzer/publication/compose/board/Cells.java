// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;

/** Cells of tables, each with one line of text. */
final class Cells {
  private static final double HEAD = 8;

  private Cells() {}

  /** The head of a column, small and grey, of which the top lies there. */
  static Piece head(double x, double top, Mark.Align align, String text) {
    return of(
        Role.columnHead(),
        Marks.text(x, top + HEAD, align, text, HEAD, Face.SEMIBOLD, Palette.MUTED));
  }

  static Piece data(Mark mark) {
    return of(Role.of("TD"), mark);
  }

  static Piece of(Role role, Mark mark) {
    return Piece.element(role, Piece.content(List.of(mark)));
  }
}
