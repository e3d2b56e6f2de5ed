// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;

/** Cells of the dense table of parts. */
record AreaCells(Board board) {
  private static final double LEAST = 8;
  private static final double SIZE = 8.8;
  private static final double NAME = 8.2;
  private static final Mark.Lettering SMALL =
      new Mark.Lettering(LEAST, Face.REGULAR, Palette.MUTED);

  /** Where less is left, its letter tells which segment it is. */
  private static final double LEAST_NAME = 40;

  Piece segment(String code, double left, double top, double base, double right) {
    if (code == null) {
      return Cells.data(
          new Mark.Text(
              new Point(left, base),
              Mark.Align.START,
              board.words().text("kaart.klein.kort"),
              SMALL));
    }
    var marks = new ArrayList<Mark>();
    double from = left;
    var fact = board.segments().find(code);
    if (fact.isPresent()) {
      marks.addAll(Chip.marks(fact.get(), left, top + 0.9, 9.8));
      from = left + 13;
    }
    if (right - from >= LEAST_NAME || fact.isEmpty()) {
      String name = board.content().figures().name(code);
      marks.add(
          fitted(
              from, base, name, right - from, new Mark.Lettering(NAME, Face.REGULAR, Palette.INK)));
    }
    return Piece.element(Role.of("TD"), Piece.content(marks));
  }

  /** In regular letters. */
  static Mark fitted(double x, double base, String text, double width) {
    return fitted(x, base, text, width, Face.REGULAR);
  }

  /** Set smaller where it is too wide, and then cut off: the key beside the map has all of it. */
  static Mark fitted(double x, double base, String text, double width, Face face) {
    return fitted(x, base, text, width, new Mark.Lettering(SIZE, face, Palette.INK));
  }

  private static Mark fitted(
      double x, double base, String text, double width, Mark.Lettering largest) {
    Face face = largest.face();
    double size = largest.size();
    while (size > LEAST && face.width(text, size) > width) {
      size = Math.max(LEAST, size - 0.2);
    }
    String kept = text;
    while (face.width(kept, size) > width && kept.length() > 2) {
      kept = kept.substring(0, kept.length() - 2).strip() + "…";
    }
    return new Mark.Text(
        new Point(x, base), Mark.Align.START, kept, new Mark.Lettering(size, face, Palette.INK));
  }

  Mark hidden(double right, double base) {
    return new Mark.Text(
        new Point(right, base), Mark.Align.END, board.words().text("gebied.verborgen"), SMALL);
  }

  static Mark text(double x, double y, Mark.Align align, String text, Face face, Colour colour) {
    return new Mark.Text(new Point(x, y), align, text, new Mark.Lettering(SIZE, face, colour));
  }
}
