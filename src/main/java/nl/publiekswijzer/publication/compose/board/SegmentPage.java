// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.ThematicMap;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.segmentation.SegmentDescription;
import nl.publiekswijzer.segmentation.SegmentPortrait;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SetText;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** One segment on a page of its own: its figures here, who they are, and how to reach them. */
record SegmentPage(Board board, SegmentFact fact) {
  private static final double BAND = 150;
  private static final double BLOCK = 158;
  private static final double LEFT = PageTop.LEFT;
  private static final double RIGHT = 306;
  private static final double HALF = 248;
  private static final double TITLE = 174;
  private static final double TITLE_WIDTH = 380;
  private static final double THIRD = 160;
  private static final double BOTTOM = 798;
  private static final double KEY_STEP = 98;

  /** The name by which links find the page of a segment. */
  static String anchor(String code) {
    return "segment-" + code;
  }

  Sheet sheet() {
    var page = new SheetBuilder();
    band(page);
    var description = board.content().description(fact.code());
    double left = description.map(d -> texts(page, d)).orElse(166.0);
    double right = position(page);
    double y = rule(page, Math.max(left, right) + 7);
    double charts = charts(page, y);
    if (description.isPresent()) {
      reach(page, rule(page, charts + 5));
    }
    return page.sheet();
  }

  private static double rule(SheetBuilder page, double y) {
    page.rule(LEFT, y, PageTop.WIDTH, 0.8, Palette.INK);
    return y + 8;
  }

  private void band(SheetBuilder page) {
    page.box(0, 0, Sheet.WIDTH, BAND, board.colours().panel());
    page.box(0, 0, BLOCK, BAND, fact.colour().fill());
    picture(page);
    var line = new TextStyle(9, 11, Face.BOLD, board.colours().house(), 0.2);
    page.text(Paragraph.of(line, line()), TITLE, 26, TITLE_WIDTH);
    var title = title().orElse(Paragraph.of(TextStyle.H2, fact.name()));
    page.text(Role.heading(1).named(anchor(fact.code())), title, TITLE, 40, TITLE_WIDTH);
    keys(page);
  }

  /** The first that takes two lines at most; empty where its name alone takes more. */
  private Optional<Paragraph> title() {
    return new SegmentTitle(board, fact)
        .titles().stream()
            .map(t -> Paragraph.of(TextStyle.H1, t))
            .filter(p -> p.set(TITLE_WIDTH).lines().size() <= 2)
            .findFirst();
  }

  /** As its page concludes. */
  String conclusion() {
    return title().map(Paragraph::text).orElse(fact.name());
  }

  private void picture(SheetBuilder page) {
    var colour = fact.colour().text();
    Optional<SegmentPortrait.Household> household = fact.portrait().household();
    if (household.isEmpty()) {
      page.art(
          new Mark.Text(
              new Point(BLOCK / 2, 100),
              Mark.Align.MIDDLE,
              fact.code(),
              new Mark.Lettering(64, Face.BOLD, colour)));
      return;
    }
    page.art(new Mark.Drawing(Chip.pictogram(household.get()), new Point(32, 22), 94, colour));
    fact.portrait().phase().ifPresent(phase -> steps(page, phase));
  }

  /** Four steps of life, one of them filled. */
  private void steps(SheetBuilder page, SegmentPortrait.Phase phase) {
    var colour = fact.colour().text();
    for (int i = 0; i < SegmentPortrait.Phase.values().length; i++) {
      boolean filled = i == phase.ordinal();
      Paint paint = filled ? Paint.filled(colour).with(colour, 0.6) : Paint.outlined(colour, 0.6);
      page.art(new Mark.Rectangle(LEFT + i * 12.4, 131, 11, 4, paint));
    }
    page.art(
        new Mark.Text(
            new Point(LEFT + 56, 136.4),
            Mark.Align.START,
            board.words().text("fase." + phase.word()),
            new Mark.Lettering(9, Face.SEMIBOLD, colour)));
  }

  private String line() {
    var said = new ArrayList<String>();
    said.add(board.words().text("segment.letter", fact.code()));
    new Plan(board)
        .aims().stream()
            .filter(a -> a.fact().code().equals(fact.code()))
            .findFirst()
            .ifPresent(
                a -> said.add(board.words().text(a.keep() ? "segment.houden" : "segment.winnen")));
    fact.portrait()
        .household()
        .ifPresent(h -> said.add(board.words().text("huishouden." + h.word())));
    return String.join(" · ", said);
  }

  private void keys(SheetBuilder page) {
    var keys = new ArrayList<KeyFigures.Key>();
    keys.add(
        new KeyFigures.Key(
            Dutch.whole(fact.households()), board.words().text("segment.huishoudens")));
    keys.add(
        new KeyFigures.Key(
            Dutch.decimal(fact.share()) + " %",
            fact.baseShare() == null
                ? board.words().text("waar.van.de")
                : board.words().text("waar.basis", board.base(), Dutch.decimal(fact.baseShare()))));
    if (fact.tellsMembers()) {
      keys.add(
          new KeyFigures.Key(
              Dutch.decimal(fact.reach()), board.words().text("segment.van.honderd")));
      keys.add(
          new KeyFigures.Key(
              Dutch.whole(fact.nonMembers()), board.words().text("mist.tabel.zonder")));
    } else if (fact.index() != null) {
      keys.add(
          new KeyFigures.Key(String.valueOf(fact.index()), board.words().text("rang.kop.index")));
    }
    var number = new TextStyle(20, 24, Face.BOLD, board.colours().house(), -0.5);
    var label = new TextStyle(9.2, 11, Face.REGULAR, Palette.INK);
    var items = new ArrayList<Piece>();
    for (int i = 0; i < keys.size(); i++) {
      double x = TITLE + i * KEY_STEP;
      var marks =
          new ArrayList<Mark>(Paragraph.of(number, keys.get(i).number() + " ").set(100).at(x, 100));
      marks.addAll(Paragraph.of(label, keys.get(i).label()).set(92).at(x, 124));
      items.add(
          Piece.element(Role.of("LI"), Piece.element(Role.of("LBody"), Piece.content(marks))));
    }
    page.add(Piece.element(Role.of("L"), items));
  }

  private double texts(SheetBuilder page, SegmentDescription d) {
    double y = head(page, board.words().text("segment.wie"), LEFT, 166, HALF);
    y = page.text(Paragraph.of(TextStyle.LONG, d.text()), LEFT, y + 3, HALF);
    y = head(page, board.words().text("segment.bibliotheek"), LEFT, y + 10, HALF);
    return page.text(Paragraph.of(TextStyle.LONG, d.library()), LEFT, y + 3, HALF);
  }

  private static double head(
      SheetBuilder page, String text, double left, double top, double width) {
    return page.text(Role.heading(2), Paragraph.of(TextStyle.H2, text), left, top, width);
  }

  /** A head that fits on a line, or a shorter one. */
  static String oneLine(Board board, String text, String shorter) {
    return Paragraph.of(TextStyle.H2, text).set(HALF).lines().size() == 1
        ? text
        : board.words().text(shorter);
  }

  private double position(SheetBuilder page) {
    var chart = new SegmentPosition(board, fact);
    if (chart.isEmpty()) {
      return 166;
    }
    double y = head(page, chart.head(), RIGHT, 166, HALF);
    page.figure(chart.figure(HALF, 306), RIGHT, y + 1);
    return page.text(
        Paragraph.of(TextStyle.NOTE, board.words().text("segment.plek.uitleg")),
        RIGHT,
        y + 308,
        HALF);
  }

  private double charts(SheetBuilder page, double top) {
    double end = top;
    var subsegments = new SubsegmentChart(board, fact);
    if (!subsegments.isEmpty()) {
      double y = head(page, subsegments.head(), LEFT, top, HALF);
      y =
          page.text(
              Paragraph.of(TextStyle.SUB, board.words().text("segment.index.uitleg")),
              LEFT,
              y + 1,
              HALF);
      var figure = subsegments.figure(HALF);
      page.figure(figure, LEFT, y + 2);
      end = y + 2 + figure.scene().height();
    }
    var themes = new ThemeChart(board, fact);
    if (!themes.isEmpty()) {
      double y = head(page, themes.head(), RIGHT, top, HALF);
      y =
          page.text(
              Paragraph.of(TextStyle.SUB, board.words().text("segment.thema.uitleg")),
              RIGHT,
              y + 1,
              HALF);
      var figure = themes.figure(HALF);
      page.figure(figure, RIGHT, y + 2);
      end = Math.max(end, y + 2 + figure.scene().height());
    }
    return end;
  }

  private void reach(SheetBuilder page, double top) {
    var texts = new CardTexts(board, new Plan.Aim(fact, false, "", 0, fact.reach(), fact.reach()));
    double y = head(page, board.words().text("segment.bereik"), LEFT, top, THIRD);
    var lines = new ArrayList<>(texts.channels());
    texts.tone().ifPresent(lines::add);
    var doing = new ArrayList<CardTexts.Line>();
    texts.advice().ifPresent(doing::add);
    texts.caution().ifPresent(doing::add);
    double room = BOTTOM - y - 3;
    boolean tight = Math.max(height(lines, false), height(doing, false)) > room;
    list(page, lines, LEFT, y + 3, tight);
    double second = LEFT + THIRD + 16;
    y = head(page, board.words().text("segment.werkt"), second, top, THIRD);
    list(page, doing, second, y + 3, tight);
    if (board.hasMap()) {
      where(page, second + THIRD + 16, top);
    }
  }

  private static double height(List<CardTexts.Line> lines, boolean tight) {
    return lines.stream().mapToDouble(l -> set(l, tight).height() + 2.5).sum();
  }

  /** As on cards, or a little smaller where there is less room. */
  private static SetText set(CardTexts.Line line, boolean tight) {
    var words = line.words();
    return (tight ? new Paragraph(TextStyle.SIDE, words.runs(), 0) : words).set(THIRD - 18);
  }

  private void list(
      SheetBuilder page, List<CardTexts.Line> lines, double left, double top, boolean tight) {
    var items = new ArrayList<Piece>();
    double y = top;
    for (CardTexts.Line line : lines) {
      var colour = line.dark() ? Palette.INK : board.colours().house();
      page.art(new Mark.Drawing(line.pictogram(), new Point(left, y + 1.2), 11, colour));
      var set = set(line, tight);
      items.add(
          Piece.element(
              Role.of("LI"), Piece.element(Role.of("LBody"), Piece.content(set.at(left + 18, y)))));
      y += set.height() + 2.5;
    }
    page.add(Piece.element(Role.of("L"), items));
  }

  private void where(SheetBuilder page, double left, double top) {
    double y = head(page, board.words().text("segment.waar"), left, top, THIRD);
    String where = board.maps().where(fact.code(), TextStyle.SIDE, THIRD, 26);
    double end = page.text(Paragraph.of(TextStyle.SIDE, where), left, y + 2, THIRD);
    double room = Math.min(78, BOTTOM - end - 2);
    if (room > 30) {
      page.artAt(
          board
              .maps()
              .mini(board.maps().codesWhere(fact.code()))
              .marks(ThematicMap.Style.mini(98, room)),
          left,
          end + 2);
    }
  }
}
