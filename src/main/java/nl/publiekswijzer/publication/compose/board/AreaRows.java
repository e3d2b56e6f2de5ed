// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;

/**
 * Rows of the table of parts, dense, each district with its sum above its parts.
 *
 * @param highest reach of all parts, which the longest bar stands for
 */
record AreaRows(Board board, double highest) {
  static final double ROW = 11.5;
  static final double HEAD = 12;
  private static final double CODE = 3;
  private static final double CHIP = 30;

  /** Where the column of segments begins beside names of municipalities. */
  private static final double NAME_END = 100;

  private static final double HOUSEHOLDS = 150;
  private static final double MEMBERS = 182;
  private static final double REACH = 206;
  private static final double BAR = 210;
  private static final double BAR_WIDTH = 36;

  static AreaRows of(Board board) {
    return new AreaRows(
        board,
        board.parts().stream()
            .filter(p -> p.penetration() != null)
            .mapToDouble(p -> p.penetration().doubleValue())
            .max()
            .orElse(1));
  }

  /**
   * Draws some rows.
   *
   * @param first whether its heads are read; else they are those of the column before
   */
  List<Piece> draw(
      SheetBuilder page,
      List<AreaOrder.Row> rows,
      double left,
      double top,
      double width,
      boolean first) {
    var drawn = new ArrayList<Piece>();
    Piece head = head(page, left, top, width);
    drawn.add(first ? head : Piece.artwork(Piece.marks(head)));
    for (int i = 0; i < rows.size(); i++) {
      double y = top + HEAD + i * ROW;
      drawn.add(
          rows.get(i).isSum()
              ? sum(page, rows.get(i), left, y, width)
              : part(page, rows.get(i).line(), left, y, width));
    }
    return drawn;
  }

  private AreaCells cells() {
    return new AreaCells(board);
  }

  private boolean withReach() {
    return board.tellsReachOfParts();
  }

  private Piece head(SheetBuilder page, double left, double top, double width) {
    page.rule(left, top + HEAD - 0.8, width, 0.8, Palette.INK);
    boolean postcodes = board.content().figures().parts().postcodes();
    var cells = new ArrayList<Piece>();
    head(cells, left, top, Mark.Align.START, postcodes ? "postcode" : "gemeente");
    head(
        cells,
        left + (postcodes ? CHIP + 13 : NAME_END),
        top,
        Mark.Align.START,
        postcodes ? "segment" : "segment.kort");
    head(cells, left + HOUSEHOLDS, top, Mark.Align.END, "huishoudens");
    if (withReach()) {
      head(cells, left + MEMBERS, top, Mark.Align.END, "leden");
      head(cells, left + MEMBERS + 6, top, Mark.Align.START, "bereik");
    } else {
      head(cells, left + HOUSEHOLDS + 12, top, Mark.Align.START, "valtop");
    }
    return Piece.element(Role.of("TR"), cells);
  }

  private void head(List<Piece> cells, double x, double top, Mark.Align align, String word) {
    cells.add(Cells.head(x, top, align, board.words().text("gebied.kop." + word)));
  }

  private Piece sum(SheetBuilder page, AreaOrder.Row row, double left, double top, double width) {
    District district = row.district();
    page.box(left, top + 0.6, width, ROW - 0.6, board.colours().panel());
    double base = top + 9;
    var cells = new ArrayList<Piece>();
    cells.add(
        Cells.of(
            Role.rowHead().spanning(2),
            AreaCells.fitted(
                left + CODE, base, district.name(), HOUSEHOLDS - CODE - 32, Face.BOLD)));
    cells.add(
        Cells.data(
            AreaCells.text(
                left + HOUSEHOLDS,
                base,
                Mark.Align.END,
                Dutch.whole(district.households()),
                Face.BOLD,
                Palette.INK)));
    if (withReach()) {
      boolean told = !district.told().isEmpty();
      cells.add(
          Cells.data(
              told
                  ? AreaCells.text(
                      left + MEMBERS,
                      base,
                      Mark.Align.END,
                      Dutch.whole(district.reach().members()),
                      Face.BOLD,
                      Palette.INK)
                  : cells().hidden(left + REACH, base)));
      cells.add(
          Cells.data(
              AreaCells.text(
                  left + REACH,
                  base,
                  Mark.Align.END,
                  told ? Dutch.decimal(district.penetration()) : "\u00A0",
                  Face.BOLD,
                  board.colours().house())));
    } else {
      cells.add(
          Cells.data(
              AreaCells.text(
                  left + HOUSEHOLDS + 12,
                  base,
                  Mark.Align.START,
                  "\u00A0",
                  Face.REGULAR,
                  Palette.INK)));
    }
    return Piece.element(Role.of("TR"), cells);
  }

  private Piece part(SheetBuilder page, PartLine line, double left, double top, double width) {
    page.rule(left, top + ROW - 0.2, width, 0.4, Palette.ROW_LINE);
    double base = top + 9;
    boolean postcodes = board.content().figures().parts().postcodes();
    var cells = new ArrayList<Piece>();
    cells.add(
        Cells.of(
            Role.rowHead(),
            AreaCells.fitted(left + CODE, base, line.name(), (postcodes ? CHIP : NAME_END) - 6)));
    cells.add(
        cells()
            .segment(
                line.dominant(),
                left + (postcodes ? CHIP : NAME_END),
                top,
                base,
                left + HOUSEHOLDS - 28));
    cells.add(
        Cells.data(
            AreaCells.text(
                left + HOUSEHOLDS,
                base,
                Mark.Align.END,
                Dutch.whole(line.households()),
                Face.REGULAR,
                Palette.INK)));
    if (withReach()) {
      reach(page, cells, line, left, top, base);
    } else {
      cells.add(
          line.over() == null
              ? Cells.data(
                  AreaCells.text(
                      left + HOUSEHOLDS + 12,
                      base,
                      Mark.Align.START,
                      board.words().text("gebied.geen"),
                      Face.REGULAR,
                      Palette.MUTED))
              : cells().segment(line.over(), left + HOUSEHOLDS + 12, top, base, left + width));
    }
    return Piece.element(Role.of("TR"), cells);
  }

  private void reach(
      SheetBuilder page, List<Piece> cells, PartLine line, double left, double top, double base) {
    if (line.members() == null) {
      cells.add(
          Cells.data(
              AreaCells.text(
                  left + MEMBERS, base, Mark.Align.END, "\u00A0", Face.REGULAR, Palette.INK)));
      cells.add(Cells.data(cells().hidden(left + REACH, base)));
      return;
    }
    cells.add(
        Cells.data(
            AreaCells.text(
                left + MEMBERS,
                base,
                Mark.Align.END,
                Dutch.whole(line.members()),
                Face.REGULAR,
                Palette.INK)));
    cells.add(
        Cells.data(
            AreaCells.text(
                left + REACH,
                base,
                Mark.Align.END,
                Dutch.decimal(line.penetration()),
                Face.SEMIBOLD,
                Palette.INK)));
    Colour fill = board.colours().classes().get(board.maps().classes().of(line.penetration()));
    page.art(
        new Mark.Rectangle(
            left + BAR,
            top + 2,
            line.penetration().doubleValue() * BAR_WIDTH / highest,
            7,
            Paint.filled(fill)));
    double mean = left + BAR + board.reach().doubleValue() * BAR_WIDTH / highest;
    page.art(new Mark.Line(new Point(mean, top), new Point(mean, top + ROW), 0.9, Palette.INK));
  }
}
