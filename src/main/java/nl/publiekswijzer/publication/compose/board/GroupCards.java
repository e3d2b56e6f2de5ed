// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.ThematicMap;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** A card for each of the groups that stand out. */
record GroupCards(Board board, StandingOut standing) {
  private static final double LEFT = 42;
  private static final double GUTTER = 16;
  private static final double PAD = 10;
  private static final double BAR = 150;
  private static final double LABEL = 70;
  private static final TextStyle HEAD = new TextStyle(11.5, 14, Face.BOLD, Palette.INK);

  /** Beside each other, under a map. */
  void columns(SheetBuilder page, double top, double height) {
    var shown = standing.shown();
    if (shown.isEmpty()) {
      hidden(page, top);
      return;
    }
    double width = (PageTop.WIDTH - GUTTER * (shown.size() - 1)) / shown.size();
    double most = most(shown);
    for (int i = 0; i < shown.size(); i++) {
      card(page, shown.get(i), LEFT + i * (width + GUTTER), top, width, height, most);
    }
  }

  /** Below each other, where there is no map. */
  void rows(SheetBuilder page, double top, double bottom) {
    var shown = standing.shown();
    if (shown.isEmpty()) {
      hidden(page, top);
      return;
    }
    double height = (bottom - top - GUTTER * (shown.size() - 1)) / shown.size();
    double most = most(shown);
    for (int i = 0; i < shown.size(); i++) {
      row(page, shown.get(i), top + i * (height + GUTTER), height, most);
    }
  }

  private double mostBase() {
    return standing.shown().stream().mapToDouble(f -> value(f.baseShare())).max().orElse(1);
  }

  private static double most(List<SegmentFact> shown) {
    return shown.stream()
        .mapToDouble(f -> Math.max(value(f.share()), value(f.baseShare())))
        .max()
        .orElse(1);
  }

  private void hidden(SheetBuilder page, double top) {
    page.box(LEFT, top, PageTop.WIDTH, 60, board.colours().panel());
    page.text(
        Paragraph.of(TextStyle.LEAD, KeySentence.reason(board, "waar.verborgen")),
        LEFT + PAD,
        top + PAD,
        PageTop.WIDTH - 2 * PAD);
  }

  private void card(
      SheetBuilder page,
      SegmentFact fact,
      double left,
      double top,
      double width,
      double height,
      double most) {
    page.art(new Mark.Rectangle(left, top, width, 4, Paint.filled(fact.colour().fill())));
    page.box(left, top + 4, width, height - 4, Palette.TINT);
    double inside = left + PAD;
    head(page, fact, inside, top + 14, width);
    numbers(page, fact, inside, top + 56, width, most);
    double y = words(page, fact, inside, top + 119, width - PAD - 8);
    if (board.hasMap()) {
      where(page, fact, left + 8, Math.max(top + 178, y + 4), width);
    }
  }

  private void head(SheetBuilder page, SegmentFact fact, double left, double top, double width) {
    double text = left;
    if (fact.portrait().household().isPresent()) {
      page.art(
          new Mark.Drawing(
              Chip.pictogram(fact.portrait().household().get()),
              new Point(left, top),
              36,
              Palette.INK));
      text = left + 42;
    }
    double room = left - PAD + width - text - 4;
    page.art(new Mark.Rectangle(text, top + 0.5, 13, 13, Paint.filled(fact.colour().fill())));
    var set = Paragraph.of(HEAD, fact.name()).indented(17).set(room);
    var letter =
        new Mark.Text(
            new Point(text + 6.5, top + 10.2),
            Mark.Align.MIDDLE,
            fact.code(),
            new Mark.Lettering(9.5, Face.BOLD, fact.colour().text()));
    var marks = new ArrayList<Mark>();
    marks.add(letter);
    marks.addAll(set.at(text, top));
    page.add(Piece.element(Role.heading(2), Piece.content(marks)));
  }

  private void numbers(
      SheetBuilder page, SegmentFact fact, double left, double top, double width, double most) {
    var big = new TextStyle(27, 28, Face.BOLD, board.colours().house(), -0.5);
    var number = Paragraph.of(big, Dutch.decimal(fact.share()) + " % ").set(width);
    var of = Paragraph.of(TextStyle.SIDE, board.words().text("waar.van.de")).set(60);
    var marks = new ArrayList<Mark>(number.at(left, top));
    marks.addAll(of.at(left + Math.max(90, number.width() + 8), top + 4));
    page.add(Piece.element(Role.paragraph(), Piece.content(marks)));
    bars(page, fact, left, top + 36, Math.min(BAR, width - PAD - 24), most);
  }

  private void bars(
      SheetBuilder page, SegmentFact fact, double left, double top, double room, double most) {
    double scale = (room - 6) * 0.9 / most;
    if (fact.baseShare() != null && value(fact.baseShare()) > 0) {
      scale = Math.min(scale, (room - LABEL) / mostBase());
    }
    page.art(
        new Mark.Rectangle(
            left, top, value(fact.share()) * scale, 8, Paint.filled(board.colours().house())));
    if (fact.baseShare() == null) {
      return;
    }
    double base = Math.max(1, value(fact.baseShare()) * scale);
    page.art(
        new Mark.Rectangle(
            left + 0.5,
            top + 12.5,
            base - 1,
            8,
            new Paint(List.of(Palette.PAPER), List.of(board.colours().house()), 1)));
    var label = new TextStyle(9, 12, Face.REGULAR, Palette.INK);
    String text = board.words().text("waar.basis", board.base(), Dutch.decimal(fact.baseShare()));
    String printed = Dutch.decimal(fact.baseShare()) + " %";
    boolean fits = label.face().width(text, label.size()) <= room - base;
    page.text(Paragraph.of(label, fits ? text : printed), left + base + 4, top + 10.4, 200);
  }

  private double words(SheetBuilder page, SegmentFact fact, double left, double top, double width) {
    return page.text(sentence(fact), left, top, width);
  }

  /** How often they live here, how many they are, and in a word who they are. */
  Paragraph sentence(SegmentFact fact) {
    String households = board.words().text("waar.huishoudens", Dutch.whole(fact.households()));
    var body = new TextStyle(10, 12.6, Face.REGULAR, Palette.INK);
    Paragraph text;
    if (fact.index() == null) {
      text = Paragraph.of(body, Rates.capital(households));
    } else {
      String often = Rates.capital(Rates.often(fact.index())) + " " + board.base();
      text =
          Paragraph.of(body.in(Face.BOLD), often)
              .then(
                  " "
                      + board.words().text("waar.index", String.valueOf(fact.index()))
                      + " "
                      + households,
                  Face.REGULAR);
    }
    String brief = fact.portrait().brief();
    return brief.isEmpty() ? text : text.then(" " + brief, Face.REGULAR);
  }

  private void where(SheetBuilder page, SegmentFact fact, double left, double top, double width) {
    var maps = board.maps();
    double high = 66;
    page.artAt(
        maps.mini(maps.codesWhere(fact.code())).marks(ThematicMap.Style.mini(72, high)), left, top);
    double room = width - 88;
    String where = maps.where(fact.code(), TextStyle.SIDE, room, high - 4);
    page.text(Paragraph.of(TextStyle.SIDE, where), left + 76, top + 4, room);
  }

  /** Of the full width: name and numbers at the left, who they are at the right. */
  private void row(SheetBuilder page, SegmentFact fact, double top, double height, double most) {
    page.art(new Mark.Rectangle(LEFT, top, 4, height, Paint.filled(fact.colour().fill())));
    page.box(LEFT + 4, top, PageTop.WIDTH - 4, height, Palette.TINT);
    double left = LEFT + 4 + PAD;
    head(page, fact, left, top + PAD, 220);
    numbers(page, fact, left, top + PAD + 44, 200, most);
    words(page, fact, left, top + PAD + 108, 200);
    double right = LEFT + 248;
    board
        .content()
        .description(fact.code())
        .ifPresent(
            d -> {
              var style = TextStyle.LONG;
              double room = PageTop.WIDTH + LEFT - right - PAD;
              double y =
                  page.text(
                      Paragraph.of(style, fitting(d.text(), style, room, (height - 34) * 0.62)),
                      right,
                      top + PAD,
                      room);
              page.text(
                  Paragraph.of(
                      style, fitting(d.library(), style, room, top + height - PAD - y - 8)),
                  right,
                  y + 8,
                  room);
            });
  }

  /** As many whole sentences as there is room for. */
  static String fitting(String text, TextStyle style, double width, double height) {
    String kept = "";
    for (String sentence : text.split("(?<=[.?!]) ")) {
      String more = kept.isEmpty() ? sentence : kept + " " + sentence;
      if (Paragraph.of(style, more).set(width).height() > height) {
        break;
      }
      kept = more;
    }
    return kept;
  }

  private static double value(BigDecimal share) {
    return share == null ? 0 : share.doubleValue();
  }
}
