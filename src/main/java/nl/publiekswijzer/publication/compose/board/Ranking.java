// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Frame;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SetText;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** All segments by size, with how many of them the base has. */
record Ranking(Board board) {
  private static final double LEFT = 42;
  private static final double RULE = 590;
  private static final double WIDTH = 512;
  private static final double BOTTOM = 800;
  private static final double ROW = 14.6;
  private static final double BAR = 214;
  private static final double LONGEST = 224.4;
  private static final double ARROW = 480;
  private static final double GAP = 6;
  private static final double HEAD = TextStyle.SUB.leading() + 7;

  void draw(SheetBuilder page) {
    page.rule(LEFT, RULE, WIDTH, 0.8, Palette.INK);
    var profile = new Profile(board);
    double y =
        page.text(
            Role.heading(2), Paragraph.of(TextStyle.H2, profile.title()), LEFT, RULE + 8, WIDTH);
    var shown = shown();
    if (shown.isEmpty()) {
      String why = KeySentence.reason(board, "rang.verborgen");
      page.text(Paragraph.of(TextStyle.BODY, why), LEFT, y + 2 + HEAD, WIDTH);
      return;
    }
    double step = Math.min(ROW, (BOTTOM - y - 2 - HEAD) / shown.size());
    rows(page, y + 2, shown, step, profile.meant());
  }

  /** All that stands below the title, as a drawing. */
  Figure figure() {
    var page = new SheetBuilder();
    var shown = shown();
    rows(page, RULE, shown, ROW, new Profile(board).meant());
    double height = HEAD + ROW * shown.size();
    String title = board.words().text("rang.figuur");
    return new Figure(
        title, alternative(title, shown), page.scene(new Frame(LEFT, RULE, WIDTH, height)));
  }

  /** How it is read. */
  String note() {
    return board.words().text(hasBase() ? "rang.kop.deel" : "rang.kop.deel.alleen") + ".";
  }

  private String alternative(String title, List<SegmentFact> shown) {
    var said = shown.stream().map(f -> f.name() + " " + Dutch.decimal(f.share()) + " %").toList();
    return title + ": " + String.join("; ", said) + ".";
  }

  /** The largest first, what is told of several together last. */
  List<SegmentFact> shown() {
    var rows = new ArrayList<>(board.segments().bySize());
    board.segments().pooled().ifPresent(rows::add);
    return rows;
  }

  private boolean hasBase() {
    return board.content().area().isPresent();
  }

  private void rows(
      SheetBuilder page, double headTop, List<SegmentFact> rows, double step, Set<String> meant) {
    double top = headTop + HEAD;
    double most =
        rows.stream()
            .flatMap(r -> Stream.of(r.share(), r.baseShare()))
            .filter(s -> s != null)
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(1);
    var body = new ArrayList<Piece>();
    body.add(head(headTop));
    for (int i = 0; i < rows.size(); i++) {
      double y = top + i * step;
      if (i > 0) {
        page.rule(LEFT, y - 0.2, WIDTH, 0.4, Palette.ROW_LINE);
      }
      body.add(row(rows.get(i), y, LONGEST / most, meant));
    }
    page.add(Piece.element(Role.of("Table"), body));
  }

  private Piece head(double top) {
    var share = head(hasBase() ? "rang.kop.deel" : "rang.kop.deel.alleen");
    var index = head(hasBase() ? "rang.kop.index" : "rang.kop.index.geen");
    if (share.width() + index.width() + 2 * GAP > WIDTH - BAR) {
      index = head("rang.kop.index.kort");
    }
    if (share.width() + index.width() + 2 * GAP > WIDTH - BAR) {
      share = head("rang.kop.deel.kort");
    }
    return Piece.element(
        Role.of("TR"),
        cell(head("rang.kop.segment").at(LEFT, top)),
        cell(share.at(LEFT + BAR, top)),
        cell(index.rightAt(LEFT + WIDTH, top)));
  }

  private SetText head(String word) {
    return Paragraph.of(TextStyle.SUB, board.words().text(word)).set(WIDTH);
  }

  private static Piece cell(List<Mark> marks) {
    return Piece.element(Role.columnHead(), Piece.content(marks));
  }

  private Piece row(SegmentFact fact, double top, double scale, Set<String> meant) {
    boolean strong = meant.contains(fact.code()) && !fact.pooled();
    double base = top + 10.6;
    var name = new ArrayList<Mark>();
    var art = new ArrayList<Mark>();
    if (!fact.pooled()) {
      name.addAll(Chip.marks(fact, LEFT, top + 1, 12));
      fact.portrait()
          .household()
          .ifPresent(
              h ->
                  art.add(
                      new Mark.Drawing(
                          Chip.pictogram(h), new Point(LEFT + 17, top + 0.5), 13, Palette.INK)));
    }
    name.add(
        Marks.text(
            LEFT + 35,
            base,
            Mark.Align.START,
            fact.name(),
            10,
            strong ? Face.SEMIBOLD : Face.REGULAR,
            Palette.INK));
    var share = share(fact, top, base, scale, strong, art);
    var index = index(fact, top, base, art);
    return Piece.element(
        Role.of("TR"),
        Piece.artwork(art),
        Piece.element(Role.rowHead(), Piece.content(name)),
        Piece.element(Role.of("TD"), Piece.content(share)),
        Piece.element(Role.of("TD"), Piece.content(index)));
  }

  private List<Mark> share(
      SegmentFact fact, double top, double base, double scale, boolean strong, List<Mark> art) {
    Colour house = board.colours().house();
    double length = fact.share().doubleValue() * scale;
    art.add(
        new Mark.Rectangle(
            LEFT + BAR,
            top + 2.4,
            length,
            9.4,
            Paint.filled(strong ? house : board.colours().rest())));
    double end = length;
    if (fact.baseShare() != null) {
      double tick = fact.baseShare().doubleValue() * scale;
      double x = LEFT + BAR + tick;
      art.add(new Mark.Line(new Point(x, top + 0.2), new Point(x, top + 14), 1.6, Palette.INK));
      end = Math.max(length, tick);
    }
    String printed = Dutch.decimal(fact.share()) + " %";
    return List.of(
        Marks.text(
            LEFT + BAR + end + 5,
            base,
            Mark.Align.START,
            printed,
            9.5,
            Face.BOLD,
            strong ? house : Palette.INK));
  }

  private List<Mark> index(SegmentFact fact, double top, double base, List<Mark> art) {
    double right = LEFT + WIDTH;
    if (fact.index() == null) {
      return List.of(
          Marks.text(
              right,
              base,
              Mark.Align.END,
              board.words().text("rang.onbekend"),
              8,
              Face.REGULAR,
              Palette.MUTED));
    }
    boolean plain = !fact.isOver() && !fact.isUnder();
    if (plain) {
      art.add(
          Marks.text(
              LEFT + ARROW + 4.4, base, Mark.Align.MIDDLE, "=", 10, Face.REGULAR, Palette.MUTED));
    } else {
      boolean over = fact.index() >= Band.LEAST_OVER;
      art.add(
          new Mark.Drawing(
              over ? Pictogram.MORE : Pictogram.LESS,
              new Point(LEFT + ARROW, top + 2.8),
              8.5,
              over ? board.colours().house() : Palette.MUTED));
    }
    return List.of(
        Marks.text(
            right,
            base,
            Mark.Align.END,
            String.valueOf(fact.index()),
            9.5,
            plain ? Face.REGULAR : Face.BOLD,
            Palette.INK));
  }
}
