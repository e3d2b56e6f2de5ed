// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.figure.ThematicMap;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The parts of the work area with their codes on a map, and all of them in a table. */
record AreaSheets(Board board) {
  private static final double BOTTOM = 798;
  private static final double MAP = 306;
  private static final double HALF = 248;
  private static final double LEFT = PageTop.LEFT;
  private static final double RIGHT = 306;
  private static final double NOTE = 32;
  private static final double NEXT_TOP = 60;

  /** Part of the rows of a page that a last page holds at least. */
  private static final double LAST = 0.42;

  /** Rows by which two columns may differ, so that groups stay whole. */
  private static final int SPARE = 3;

  /** None where the work area is one part, or has no map. */
  List<Sheet> sheets() {
    if (!board.hasMap()) {
      return List.of();
    }
    var rows = new AreaOrder(board).rows();
    var sheets = new ArrayList<Sheet>();
    var page = new SheetBuilder();
    double top = head(page);
    int from = 0;
    boolean first = true;
    while (from < rows.size() || first) {
      int half = half(top);
      int here = here(rows.size() - from, 2 * half);
      half = Math.min(half, (here + 1) / 2 + SPARE);
      int inLeft = AreaOrder.cut(rows, from, here, half);
      var table = new ArrayList<Piece>();
      var columns = AreaRows.of(board);
      table.addAll(columns.draw(page, rows.subList(from, from + inLeft), LEFT, top, HALF, true));
      int inRight = Math.min(half, here - inLeft);
      if (inRight > 0) {
        table.addAll(
            columns.draw(
                page,
                rows.subList(from + inLeft, from + inLeft + inRight),
                RIGHT,
                top,
                HALF,
                false));
      }
      page.add(Piece.element(Role.of("Table"), table));
      note(page, top + AreaRows.HEAD + AreaRows.ROW * Math.max(inLeft, inRight) + 8);
      sheets.add(page.sheet());
      from += inLeft + inRight;
      first = false;
      if (from < rows.size()) {
        page = new SheetBuilder();
        top = next(page);
      }
    }
    return sheets;
  }

  /** Rows that a column holds from there. */
  private static int half(double top) {
    return (int) Math.floor((BOTTOM - NOTE - top - AreaRows.HEAD) / AreaRows.ROW);
  }

  /** How many of the rows that are left stand on a page, so that the last page is not bare. */
  private static int here(int left, int most) {
    if (left <= most) {
      return left;
    }
    int next = 2 * half(NEXT_TOP);
    int last = (left - most - 1) % next + 1;
    int least = (int) Math.ceil(next * LAST);
    return last >= least ? most : most - (least - last);
  }

  /** What its first page is about. */
  String heading() {
    return board
        .words()
        .text(board.tellsReachOfParts() ? "gebied.hoofdstuk.bereik" : "gebied.hoofdstuk");
  }

  private double head(SheetBuilder page) {
    boolean reach = board.tellsReachOfParts();
    double y =
        PageTop.draw(
            page,
            board,
            DrawnChapters.AREAS,
            heading(),
            reach ? new ReachTitle(board).titles() : List.of(board.words().text("gebied.titel")),
            Paragraph.of(
                TextStyle.SUB,
                board.words().text(reach ? "gebied.uitleg.bereik" : "gebied.uitleg")));
    double from = y + 4;
    var map = reach ? board.maps().byReach(true) : board.maps().bySegment();
    boolean hides =
        board.parts().stream()
            .anyMatch(p -> reach ? p.penetration() == null : p.dominant() == null);
    var marks =
        map.marks(
            ThematicMap.Style.band(MAP, board.parts().size() <= 90),
            reach ? board.maps().classKey() : List.of(),
            hides ? board.words().text("kaart.klein.kort") : "");
    String title = board.words().text(reach ? "mist.kaart" : "kaart.titel");
    page.figure(
        new Figure(
            title,
            title + ". " + board.words().text("gebied.tabel"),
            new Scene(Sheet.WIDTH, MAP, marks)),
        0,
        from);
    return from + MAP + 10;
  }

  private double next(SheetBuilder page) {
    PageTop.bar(page, board);
    page.text(
        Paragraph.of(TextStyle.SUB, board.words().text("gebied.vervolg")), LEFT, 26, PageTop.WIDTH);
    return NEXT_TOP;
  }

  private void note(SheetBuilder page, double top) {
    boolean hides = board.parts().stream().anyMatch(p -> p.penetration() == null);
    String text =
        board.withMembers() && hides
            ? board.words().text("gebied.noot.verborgen")
            : board.words().text("gebied.noot");
    page.text(
        Paragraph.of(TextStyle.NOTE.in(Palette.MUTED), text),
        LEFT,
        Math.min(top, BOTTOM - 20),
        512);
  }
}
