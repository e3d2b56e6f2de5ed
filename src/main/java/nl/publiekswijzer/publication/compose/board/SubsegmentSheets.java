// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** All subsegments that live here in one dense table, under their segments. */
record SubsegmentSheets(Board board) {
  private static final double LEFT = PageTop.LEFT;
  private static final double MOST_ROW = 11.8;
  private static final double LEAST_ROW = 10.7;
  private static final double SIZE = 8.8;
  private static final double BOTTOM = 790;
  private static final double[] ENDS = {270, 318, 366, 410, 462, 512};

  /**
   * A row.
   *
   * @param line null for the segment itself
   */
  private record Row(SegmentFact segment, WorkAreaLine line) {}

  List<Sheet> sheets() {
    var rows = rows();
    if (rows.isEmpty()) {
      return List.of();
    }
    var sheets = new ArrayList<Sheet>();
    var page = new SheetBuilder();
    double top =
        PageTop.draw(
                page,
                board,
                DrawnChapters.SUBSEGMENTS,
                board.words().text("sub.hoofdstuk"),
                titles(rows),
                Paragraph.of(TextStyle.SUB, board.words().text("sub.uitleg")))
            + 14;
    double each = (BOTTOM - top - 14) / rows.size();
    double row = each >= LEAST_ROW ? Math.min(each, MOST_ROW) : MOST_ROW;
    int from = 0;
    while (from < rows.size()) {
      int size = size(rows, from, top, row);
      table(page, rows.subList(from, from + size), top, row);
      sheets.add(page.sheet());
      from += size;
      page = new SheetBuilder();
      PageTop.bar(page, board);
      top = 30;
    }
    return sheets;
  }

  /** As many rows as fit, cut before a segment. */
  private static int size(List<Row> rows, int from, double top, double row) {
    int fit = (int) Math.floor((BOTTOM - top - 14) / row + 0.001);
    int size = Math.min(fit, rows.size() - from);
    while (from + size < rows.size() && size > 1 && rows.get(from + size).line() != null) {
      size--;
    }
    return size;
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (SegmentFact segment : board.segments().alone()) {
      var own = board.subsegments().stream().filter(f -> f.isOf(segment)).toList();
      if (!own.isEmpty()) {
        rows.add(new Row(segment, null));
        own.forEach(f -> rows.add(new Row(segment, f.line())));
      }
    }
    return rows;
  }

  private List<String> titles(List<Row> rows) {
    var largest =
        rows.stream()
            .map(Row::line)
            .filter(l -> l != null)
            .max((a, b) -> Long.compare(a.households(), b.households()))
            .orElseThrow();
    long number = rows.stream().filter(r -> r.line() != null).count();
    String all =
        board
            .words()
            .text(
                "sub.titel",
                number,
                board.content().figures().name(largest.code()),
                Dutch.decimal(largest.share()));
    boolean oneLine = Paragraph.of(TextStyle.H1, all).set(PageTop.WIDTH).lines().size() == 1;
    return List.of(oneLine ? all : board.words().text("sub.titel.kort", number));
  }

  private void table(SheetBuilder page, List<Row> rows, double top, double each) {
    var table = new ArrayList<Piece>();
    table.add(head(page, top));
    for (int i = 0; i < rows.size(); i++) {
      table.add(row(page, rows.get(i), top + 14 + i * each, each));
    }
    page.add(Piece.element(Role.of("Table"), table));
  }

  private boolean withMembers() {
    return board.content().tellsMemberSubsegments();
  }

  private Piece head(SheetBuilder page, double top) {
    page.rule(LEFT, top + 12, PageTop.WIDTH, 0.8, Palette.INK);
    var cells = new ArrayList<Piece>();
    cells.add(Cells.head(LEFT, top, Mark.Align.START, board.words().text("sub.kop.naam")));
    String[] words = {
      "gebied.kop.huishoudens",
      "sub.kop.hier",
      "sub.kop.basis",
      "sub.kop.index",
      "gebied.kop.leden",
      "gebied.kop.bereik"
    };
    for (int i = 0; i < (withMembers() ? 6 : 4); i++) {
      cells.add(Cells.head(LEFT + ENDS[i], top, Mark.Align.END, board.words().text(words[i])));
    }
    return Piece.element(Role.of("TR"), cells);
  }

  private Piece row(SheetBuilder page, Row row, double top, double each) {
    return row.line() == null
        ? segment(page, row.segment(), top, each)
        : subsegment(page, row.line(), top, each);
  }

  private Piece segment(SheetBuilder page, SegmentFact fact, double top, double each) {
    page.box(LEFT, top + 0.5, PageTop.WIDTH, each - 0.5, board.colours().panel());
    var name = new ArrayList<>(Chip.marks(fact, LEFT + 1, top + 1, 9.8));
    name.add(
        Marks.text(
            LEFT + 15, top + 9, Mark.Align.START, fact.name(), SIZE, Face.BOLD, Palette.INK));
    var cells = new ArrayList<Piece>();
    cells.add(Piece.element(Role.rowHead(), Piece.content(name)));
    number(cells, 0, top, Dutch.whole(fact.households()), Face.BOLD, Palette.INK);
    number(cells, 1, top, Dutch.decimal(fact.share()), Face.BOLD, Palette.INK);
    number(cells, 2, top, Dutch.decimal(fact.baseShare()), Face.BOLD, Palette.INK);
    number(cells, 3, top, index(fact.index()), Face.BOLD, Palette.INK);
    if (withMembers()) {
      number(cells, 4, top, told(fact.members()), Face.BOLD, Palette.INK);
      String reach = fact.reach() == null ? hidden() : Dutch.decimal(fact.reach());
      number(cells, 5, top, reach, Face.BOLD, board.colours().house());
    }
    return Piece.element(Role.of("TR"), cells);
  }

  private Piece subsegment(SheetBuilder page, WorkAreaLine line, double top, double each) {
    page.rule(LEFT, top + each - 0.2, PageTop.WIDTH, 0.4, Palette.ROW_LINE);
    var cells = new ArrayList<Piece>();
    cells.add(
        Cells.of(
            Role.rowHead(),
            Marks.text(
                LEFT + 15,
                top + 9,
                Mark.Align.START,
                line.code() + "  " + board.content().figures().name(line.code()),
                SIZE,
                Face.REGULAR,
                Palette.INK)));
    boolean strong = line.index() != null && !line.uncertain() && line.index() >= Band.LEAST_OVER;
    number(cells, 0, top, Dutch.whole(line.households()), Face.REGULAR, Palette.INK);
    number(cells, 1, top, Dutch.decimal(line.share()), Face.REGULAR, Palette.INK);
    number(cells, 2, top, Dutch.decimal(line.baseShare()), Face.REGULAR, Palette.INK);
    number(cells, 3, top, index(line.index()), strong ? Face.BOLD : Face.REGULAR, Palette.INK);
    if (withMembers()) {
      var member =
          Content.memberLine(board.content().members().orElseThrow().subsegments(), line.code());
      number(
          cells,
          4,
          top,
          told(member.map(MemberLine::members).orElse(null)),
          Face.REGULAR,
          Palette.INK);
      String reach = member.map(MemberLine::penetration).map(Dutch::decimal).orElse(hidden());
      number(cells, 5, top, reach, Face.REGULAR, Palette.INK);
    }
    return Piece.element(Role.of("TR"), cells);
  }

  private String index(Integer index) {
    return index == null ? board.words().text("rang.onbekend") : String.valueOf(index);
  }

  private String told(Long members) {
    return members == null ? hidden() : Dutch.whole(members);
  }

  private String hidden() {
    return board.words().text("gebied.verborgen");
  }

  private static void number(
      List<Piece> cells, int column, double top, String text, Face face, Colour colour) {
    boolean word = !text.isEmpty() && Character.isLetter(text.charAt(0));
    cells.add(
        Cells.data(
            Marks.text(
                LEFT + ENDS[column],
                top + 9,
                Mark.Align.END,
                text,
                word ? 8 : SIZE,
                word ? Face.REGULAR : face,
                word ? Palette.MUTED : colour)));
  }
}
