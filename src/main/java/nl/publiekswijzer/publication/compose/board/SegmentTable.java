// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.publication.compose.TableMaking;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The members by segment in numbers, where there is no map of areas to show. */
record SegmentTable(Board board) {
  private static final double LEFT = PageTop.LEFT;
  private static final double[] RIGHT = {300, 385, 455, 512};
  private static final double ROW = 24;

  void draw(SheetBuilder page, double top, double bottom) {
    var rows = board.segments().withMembers();
    double y =
        page.text(
            Role.heading(2),
            Paragraph.of(
                TextStyle.H2,
                board.words().text(rows.isEmpty() ? "mist.cijfers.leeg" : "mist.cijfers.titel")),
            LEFT,
            top,
            PageTop.WIDTH);
    if (rows.isEmpty()) {
      page.text(
          Paragraph.of(TextStyle.BODY, board.words().text("mist.cijfers.geen")),
          LEFT,
          y + 6,
          PageTop.WIDTH);
      return;
    }
    var table = new ArrayList<Piece>();
    double from = y + 8;
    double step = Math.min(ROW, (bottom - from - 16) / (rows.size() + 1));
    table.add(row(from, Face.REGULAR, 8.5, Palette.MUTED, Role.columnHead(), heads()));
    for (int i = 0; i < rows.size(); i++) {
      double at = from + 16 + i * step;
      page.rule(LEFT, at, PageTop.WIDTH, 0.5, Palette.ROW_LINE);
      var fact = rows.get(i);
      table.add(
          row(
              at + step / 2 - 5,
              Face.REGULAR,
              10,
              Palette.INK,
              Role.of("TD"),
              List.of(
                  fact.code() + "  " + fact.name(),
                  Dutch.whole(fact.households()),
                  Dutch.whole(fact.members()),
                  Dutch.decimal(fact.reach()),
                  Dutch.whole(fact.nonMembers()))));
    }
    page.add(Piece.element(Role.of("Table"), table));
  }

  /** With what would be won at the average, for the screen. */
  ReportTable table() {
    return new TableMaking<SegmentFact>(board.words())
        .text("mist.cijfers.segment", board::label)
        .number("mist.cijfers.huishoudens", f -> Dutch.whole(f.households()))
        .number("mist.cijfers.leden", f -> Dutch.whole(f.members()))
        .number("mist.tabel.bereik", f -> Dutch.decimal(f.reach()))
        .number("mist.tabel.zonder", f -> Dutch.whole(f.nonMembers()))
        .number("mist.gebied.kop", f -> Dutch.whole(f.potential()))
        .of(
            board.words().text("mist.cijfers.titel"),
            board.segments().withMembers(),
            board.content()::segmentOf);
  }

  private List<String> heads() {
    return List.of(
        board.words().text("mist.cijfers.segment"),
        board.words().text("mist.cijfers.huishoudens"),
        board.words().text("mist.cijfers.leden"),
        board.words().text("mist.tabel.bereik"),
        board.words().text("mist.tabel.zonder"));
  }

  private static Piece row(
      double top, Face face, double size, Colour colour, Role role, List<String> texts) {
    var cells = new ArrayList<Piece>();
    var lettering = new Mark.Lettering(size, face, colour);
    for (int i = 0; i < texts.size(); i++) {
      boolean first = i == 0;
      Mark mark =
          new Mark.Text(
              new Point(first ? LEFT : LEFT + RIGHT[i - 1], top + 9),
              first ? Mark.Align.START : Mark.Align.END,
              texts.get(i),
              lettering);
      Role cell = first && role.type().equals("TD") ? Role.rowHead() : role;
      cells.add(Piece.element(cell, Piece.content(List.of(mark))));
    }
    return Piece.element(Role.of("TR"), cells);
  }
}
