// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.HouseColours;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.SegmentColour;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.ReportTable.Cell;
import nl.publiekswijzer.publication.ReportTable.Emphasis;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SetText;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TableBlock;
import nl.publiekswijzer.sheet.TextStyle;

/** Sets a table of a report: names left, numbers right, a line between rows. */
final class TableBlocks {
  private static final TextStyle HEAD = new TextStyle(8, 9.5, Face.SEMIBOLD, Palette.MUTED);
  private static final double HEAD_BELOW = 4;
  private static final double CHIP = 11;
  private static final double PADDING = 3.4;
  private static final double SMALL = 8;
  private static final double RULE = 0.8;
  private static final double HAIRLINE = 0.4;
  private static final double BOX_ASIDE = 2.4;
  private static final double BOX_ABOVE = 0.6;
  private static final double BOX_LINE = 0.6;

  private final List<String> segments;
  private final HouseColours colours;
  private final ReportTable table;
  private final double width;
  private final boolean chips;
  private final TableLayout layout;
  private final TextStyle plain;

  /**
   * @param segments codes in the order of their colours
   */
  TableBlocks(List<String> segments, HouseColours colours, ReportTable table, double width) {
    this(segments, colours, table, width, TableLayout.of(table, width, hasChips(table)));
  }

  /** Of a table of words, about no segments. */
  static TableBlocks ofWords(HouseColours colours, ReportTable table, double width) {
    return new TableBlocks(List.of(), colours, table, width, TableLayout.ofWords(table, width));
  }

  private TableBlocks(
      List<String> segments,
      HouseColours colours,
      ReportTable table,
      double width,
      TableLayout layout) {
    this.segments = List.copyOf(segments);
    this.colours = colours;
    this.table = table;
    this.width = width;
    this.chips = hasChips(table);
    this.layout = layout;
    this.plain = new TextStyle(layout.size(), layout.size() * 1.22, Face.REGULAR, Palette.INK);
  }

  TableBlock block(double above) {
    var rows = new ArrayList<TableBlock.Row>();
    String group = null;
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      boolean begins = row.group() != null && !row.group().equals(group);
      if (begins) {
        rows.add(group(row.group()));
      }
      rows.add(row(row, i > 0 && !begins));
      group = row.group() == null ? group : row.group();
    }
    return new TableBlock(List.of(head()), rows, above, false);
  }

  private List<Integer> columns() {
    return IntStream.range(0, table.columns().size()).boxed().toList();
  }

  private TableBlock.Row head() {
    var set = columns().stream().map(this::headText).toList();
    double height = set.stream().mapToDouble(SetText::height).max().orElse(0);
    var art = new ArrayList<Mark>();
    var cells = new ArrayList<Piece>();
    for (int i : columns()) {
      SetText text = set.get(i);
      double top = height - text.height();
      boolean right = table.columns().get(i).numeric();
      List<Mark> marks =
          right ? text.rightAt(layout.right(i), top) : text.at(layout.lefts().get(i), top);
      if (layout.isDrawn(i)) {
        art.addAll(marks);
      } else {
        cells.add(Piece.element(Role.columnHead(), Piece.content(marks)));
      }
    }
    art.add(rule(height + HEAD_BELOW - RULE, RULE, Palette.INK));
    return new TableBlock.Row(height + HEAD_BELOW, false, pieces(art, cells));
  }

  private SetText headText(int column) {
    double room = layout.widths().get(column);
    double gap =
        column + 1 < layout.lefts().size()
            ? layout.lefts().get(column + 1) - layout.right(column) - 4
            : 0;
    boolean right = table.columns().get(column).numeric();
    double before = column == 0 ? 0 : layout.lefts().get(column) - layout.right(column - 1) - 4;
    return Paragraph.of(HEAD, table.columns().get(column).head())
        .breaking(room)
        .set(room + Math.max(0, right ? before : gap));
  }

  private TableBlock.Row group(String heading) {
    var text = Paragraph.of(plain.in(Face.BOLD), heading).set(width);
    double height = text.height() + 2 * PADDING;
    var ground = new Mark.Rectangle(0, 0, width, height, Paint.filled(colours.panel()));
    long told = columns().stream().filter(i -> !layout.isDrawn(i)).count();
    var cell =
        Piece.element(Role.rowHead().spanning((int) told), Piece.content(text.at(4, PADDING)));
    return new TableBlock.Row(height, true, pieces(List.of(ground), List.of(cell)));
  }

  private TableBlock.Row row(ReportTable.Row row, boolean line) {
    var set = columns().stream().map(i -> text(row, i)).toList();
    double height = set.stream().mapToDouble(SetText::height).max().orElse(0) + 2 * PADDING;
    var art = new ArrayList<Mark>();
    if (row.total()) {
      art.add(rule(-RULE / 2, RULE, Palette.HAIRLINE));
    } else if (line) {
      art.add(rule(-HAIRLINE / 2, HAIRLINE, Palette.ROW_LINE));
    }
    var bars = new SheetBuilder();
    var cells = new ArrayList<Piece>();
    for (int i : columns()) {
      Cell cell = row.cells().get(i);
      if (cell.figure() != null) {
        bars.artAt(
            cell.figure().scene().marks(),
            layout.lefts().get(i),
            (height - cell.figure().scene().height()) / 2);
      } else if (!layout.isDrawn(i)) {
        cells.add(cell(row, i, set.get(i)));
      }
      if (cell.emphasis() == Emphasis.UNDER) {
        art.add(box(i, set.get(i)));
      }
    }
    var pieces = new ArrayList<>(bars.pieces());
    pieces.addAll(pieces(art, cells));
    return new TableBlock.Row(height, false, pieces);
  }

  private Piece cell(ReportTable.Row row, int column, SetText text) {
    var marks = new ArrayList<Mark>();
    double left = layout.lefts().get(column);
    if (column == 0 && isOfSegment(row)) {
      String code = row.segment();
      marks.addAll(Chip.marks(code, colour(code), left, PADDING + 0.4, CHIP));
    }
    boolean right = table.columns().get(column).numeric();
    double indent = column == 0 && chips ? TableLayout.CHIP : 0;
    marks.addAll(
        right ? text.rightAt(layout.right(column), PADDING) : text.at(left + indent, PADDING));
    Role role = column == 0 ? Role.rowHead() : Role.of("TD");
    return Piece.element(role, Piece.content(marks));
  }

  /** Around a low number. */
  private Mark box(int column, SetText text) {
    double right = layout.right(column) + BOX_ASIDE;
    double wide = text.width() + 2 * BOX_ASIDE;
    return new Mark.Rectangle(
        right - wide,
        PADDING - BOX_ABOVE,
        wide,
        text.height() + 2 * BOX_ABOVE,
        Paint.outlined(Palette.RULE, BOX_LINE));
  }

  /** A word among numbers is small and grey. */
  private SetText text(ReportTable.Row row, int column) {
    Cell cell = row.cells().get(column);
    String text = cell.text();
    boolean numeric = table.columns().get(column).numeric();
    boolean word = numeric && !text.isEmpty() && Character.isLetter(text.charAt(0));
    TextStyle style = TableLayout.isBold(row, cell) ? plain.in(Face.BOLD) : plain;
    if (word) {
      style = new TextStyle(SMALL, plain.leading(), Face.REGULAR, Palette.MUTED);
    }
    boolean first = column == 0;
    String shown = first && isOfSegment(row) ? text.substring(row.segment().length() + 1) : text;
    double room = layout.widths().get(column) - (first && chips ? TableLayout.CHIP : 0);
    return numeric
        ? Paragraph.of(style, shown).set(width)
        : Paragraph.of(style, shown).breaking(room).set(room);
  }

  private static boolean hasChips(ReportTable table) {
    return table.rows().stream().anyMatch(TableBlocks::isOfSegment);
  }

  /** Whether it is about a segment itself, by its letter. */
  private static boolean isOfSegment(ReportTable.Row row) {
    return !row.segment().isEmpty() && row.cells().get(0).text().startsWith(row.segment() + " ");
  }

  private SegmentColour colour(String code) {
    return SegmentColour.of(Math.max(0, segments.indexOf(code)));
  }

  private Mark rule(double top, double thick, Colour colour) {
    return new Mark.Rectangle(0, top, width, thick, Paint.filled(colour));
  }

  private static List<Piece> pieces(List<Mark> art, List<Piece> cells) {
    var pieces = new ArrayList<Piece>();
    if (!art.isEmpty()) {
      pieces.add(Piece.artwork(art));
    }
    pieces.add(Piece.element(Role.of("TR"), cells));
    return pieces;
  }
}
