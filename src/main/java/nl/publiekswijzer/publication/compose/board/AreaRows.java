// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
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

/** Rows of the table of parts, dense, each district with its sum above its parts. */
record AreaRows(Board board) {
  static final double ROW = 11.5;
  static final double HEAD = 12;
  private static final double SIZE = 8.8;
  private static final double CODE = 3;
  private static final double CHIP = 30;
  private static final double HOUSEHOLDS = 150;
  private static final double MEMBERS = 182;
  private static final double REACH = 206;
  private static final double BAR = 210;
  private static final double BAR_WIDTH = 36;

  /**
   * One of them.
   *
   * @param line null for the sum of a district
   */
  record Row(District district, PartLine line) {
    boolean isSum() {
      return line == null;
    }
  }

  /** Districts by their reach, the highest first, or by name; each with its parts by code. */
  List<Row> rows() {
    var rows = new ArrayList<Row>();
    boolean single =
        board.districts().isEmpty()
            || board.districts().all().stream().allMatch(d -> d.parts().size() == 1);
    if (single) {
      board.parts().stream()
          .sorted(Comparator.comparing(PartLine::name))
          .forEach(p -> rows.add(new Row(null, p)));
      return rows;
    }
    var districts =
        board.districts().all().stream()
            .sorted(
                Comparator.comparingDouble((District d) -> -d.reach().reach())
                    .thenComparing(District::name))
            .toList();
    for (District district : districts) {
      rows.add(new Row(district, null));
      district.parts().stream()
          .sorted(Comparator.comparing(PartLine::code))
          .forEach(p -> rows.add(new Row(district, p)));
    }
    return rows;
  }

  /** How many rows to take, near a number, so that no sum stands apart from its parts. */
  static int cut(List<Row> rows, int from, int wanted, int most) {
    int left = rows.size() - from;
    for (int more = 0; more <= 3; more++) {
      int size = wanted + more;
      if (size <= Math.min(most, left) && (size == left || rows.get(from + size).isSum())) {
        return size;
      }
    }
    int size = Math.min(wanted, left);
    while (size > 1 && rows.get(from + size - 1).isSum()) {
      size--;
    }
    return size;
  }

  List<Piece> draw(SheetBuilder page, List<Row> rows, double left, double top, double width) {
    var drawn = new ArrayList<Piece>();
    drawn.add(head(page, left, top, width));
    for (int i = 0; i < rows.size(); i++) {
      double y = top + HEAD + i * ROW;
      drawn.add(
          rows.get(i).isSum()
              ? sum(page, rows.get(i), left, y, width)
              : part(page, rows.get(i).line(), left, y, width));
    }
    return drawn;
  }

  private boolean withReach() {
    return board.parts().stream().anyMatch(p -> p.penetration() != null);
  }

  private Piece head(SheetBuilder page, double left, double top, double width) {
    page.rule(left, top + HEAD - 0.8, width, 0.8, Palette.INK);
    boolean postcodes = board.content().figures().parts().postcodes();
    var cells = new ArrayList<Piece>();
    cells.add(
        headCell(
            left,
            top,
            Mark.Align.START,
            postcodes ? "gebied.kop.postcode" : "gebied.kop.gemeente"));
    cells.add(
        headCell(
            left + (postcodes ? CHIP + 13 : nameEnd()),
            top,
            Mark.Align.START,
            "gebied.kop.segment"));
    cells.add(headCell(left + HOUSEHOLDS, top, Mark.Align.END, "gebied.kop.huishoudens"));
    if (withReach()) {
      cells.add(headCell(left + MEMBERS, top, Mark.Align.END, "gebied.kop.leden"));
      cells.add(headCell(left + MEMBERS + 6, top, Mark.Align.START, "gebied.kop.bereik"));
    } else {
      cells.add(headCell(left + HOUSEHOLDS + 12, top, Mark.Align.START, "gebied.kop.valtop"));
    }
    return Piece.element(Role.of("TR"), cells);
  }

  /** Where the column of segments begins beside names of municipalities. */
  private double nameEnd() {
    return 100;
  }

  private Piece headCell(double x, double top, Mark.Align align, String word) {
    return Piece.element(
        Role.columnHead(),
        Piece.content(
            List.of(
                new Mark.Text(
                    new Point(x, top + 8),
                    align,
                    board.words().text(word),
                    new Mark.Lettering(8, Face.SEMIBOLD, Palette.MUTED)))));
  }

  private Piece sum(SheetBuilder page, Row row, double left, double top, double width) {
    District district = row.district();
    page.box(left, top + 0.6, width, ROW - 0.6, board.colours().panel());
    double base = top + 9;
    var cells = new ArrayList<Piece>();
    cells.add(
        Piece.element(
            Role.rowHead().spanning(2),
            Piece.content(
                List.of(
                    text(
                        left + CODE,
                        base,
                        Mark.Align.START,
                        district.name(),
                        Face.BOLD,
                        Palette.INK)))));
    cells.add(
        cell(
            text(
                left + HOUSEHOLDS,
                base,
                Mark.Align.END,
                Dutch.whole(district.households()),
                Face.BOLD,
                Palette.INK)));
    if (withReach()) {
      boolean told = !district.told().isEmpty();
      cells.add(
          cell(
              told
                  ? text(
                      left + MEMBERS,
                      base,
                      Mark.Align.END,
                      Dutch.whole(district.reach().members()),
                      Face.BOLD,
                      Palette.INK)
                  : hidden(left + REACH, base)));
      cells.add(
          cell(
              text(
                  left + REACH,
                  base,
                  Mark.Align.END,
                  told ? MissingPage.reach(district) : "\u00A0",
                  Face.BOLD,
                  board.colours().house())));
    } else {
      cells.add(
          cell(
              text(
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
        Piece.element(
            Role.rowHead(),
            Piece.content(
                List.of(
                    fitted(left + CODE, base, line.name(), (postcodes ? CHIP : nameEnd()) - 6)))));
    cells.add(
        segment(
            line.dominant(),
            left + (postcodes ? CHIP : nameEnd()),
            top,
            base,
            left + HOUSEHOLDS - 28));
    cells.add(
        cell(
            text(
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
              ? cell(
                  text(
                      left + HOUSEHOLDS + 12,
                      base,
                      Mark.Align.START,
                      board.words().text("gebied.geen"),
                      Face.REGULAR,
                      Palette.MUTED))
              : segment(line.over(), left + HOUSEHOLDS + 12, top, base, left + width));
    }
    return Piece.element(Role.of("TR"), cells);
  }

  private void reach(
      SheetBuilder page, List<Piece> cells, PartLine line, double left, double top, double base) {
    if (line.members() == null) {
      cells.add(
          cell(text(left + MEMBERS, base, Mark.Align.END, "\u00A0", Face.REGULAR, Palette.INK)));
      cells.add(cell(hidden(left + REACH, base)));
      return;
    }
    cells.add(
        cell(
            text(
                left + MEMBERS,
                base,
                Mark.Align.END,
                Dutch.whole(line.members()),
                Face.REGULAR,
                Palette.INK)));
    cells.add(
        cell(
            text(
                left + REACH,
                base,
                Mark.Align.END,
                Dutch.decimal(line.penetration()),
                Face.BOLD,
                Palette.INK)));
    double most =
        board.parts().stream()
            .filter(p -> p.penetration() != null)
            .mapToDouble(p -> p.penetration().doubleValue())
            .max()
            .orElse(1);
    Colour fill = board.colours().classes().get(board.maps().classes().of(line.penetration()));
    page.art(
        new Mark.Rectangle(
            left + BAR,
            top + 2,
            line.penetration().doubleValue() * BAR_WIDTH / most,
            7,
            Paint.filled(fill)));
    double mean = left + BAR + board.reach().doubleValue() * BAR_WIDTH / most;
    page.art(new Mark.Line(new Point(mean, top), new Point(mean, top + ROW), 0.9, Palette.INK));
  }

  private Piece segment(String code, double left, double top, double base, double right) {
    if (code == null) {
      return cell(
          text(
              left,
              base,
              Mark.Align.START,
              board.words().text("kaart.klein.kort"),
              Face.REGULAR,
              Palette.MUTED));
    }
    var marks = new ArrayList<Mark>();
    double from = left;
    var fact = board.segments().find(code);
    if (fact.isPresent()) {
      marks.addAll(Chip.marks(fact.get(), left, top + 0.9, 9.8));
      from = left + 13;
    }
    marks.add(fitted(from, base, board.content().figures().name(code), right - from));
    return Piece.element(Role.of("TD"), Piece.content(marks));
  }

  /** Set smaller where it is too wide, and then cut off: the key beside the map has all of it. */
  private static Mark fitted(double x, double base, String text, double width) {
    double size = SIZE;
    while (size > 8 && Face.REGULAR.width(text, size) > width) {
      size -= 0.2;
    }
    String kept = text;
    while (Face.REGULAR.width(kept, size) > width && kept.length() > 2) {
      kept = kept.substring(0, kept.length() - 2).strip() + "…";
    }
    return new Mark.Text(
        new Point(x, base),
        Mark.Align.START,
        kept,
        new Mark.Lettering(size, Face.REGULAR, Palette.INK));
  }

  private Mark hidden(double right, double base) {
    return new Mark.Text(
        new Point(right, base),
        Mark.Align.END,
        board.words().text("gebied.verborgen"),
        new Mark.Lettering(8, Face.REGULAR, Palette.MUTED));
  }

  private static Piece cell(Mark mark) {
    return Piece.element(Role.of("TD"), Piece.content(List.of(mark)));
  }

  private static Mark text(
      double x, double y, Mark.Align align, String text, Face face, Colour colour) {
    return new Mark.Text(new Point(x, y), align, text, new Mark.Lettering(SIZE, face, colour));
  }
}
