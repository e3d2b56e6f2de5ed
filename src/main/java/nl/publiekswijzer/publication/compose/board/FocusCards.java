// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.ThematicMap;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/**
 * A large card for each of three groups at most, beside each other; rows of the same subject are
 * equally high.
 */
record FocusCards(Board board, Plan plan, List<Plan.Aim> aims) {
  private static final double LEFT = PageTop.LEFT;
  private static final double GUTTER = 16;
  private static final double HEAD = 48;
  private static final double AIM = 48;
  private static final double PAD = 10;
  private static final double INDENT = 26;
  private static final double ICON = 10.5;
  private static final double ABOVE = 3;
  private static final double BELOW = 2;
  private static final double MINI = 56;
  private static final double MOST_SLACK = 32;

  /** What a row of all cards is about. */
  private enum Subject {
    WHO,
    WHERE,
    CHANNELS,
    TONE,
    THEME,
    ADVICE,
    CAUTION
  }

  void draw(SheetBuilder page, double top, double bottom) {
    double width = (PageTop.WIDTH - GUTTER * (aims.size() - 1)) / aims.size();
    double[] heights = heights(width, bottom - top - HEAD - AIM);
    double body = 0;
    for (double height : heights) {
      body += height;
    }
    for (int i = 0; i < aims.size(); i++) {
      card(page, aims.get(i), LEFT + i * (width + GUTTER), top, width, heights, body);
    }
  }

  /** What is over is shared out. */
  private double[] heights(double width, double room) {
    double[] heights = new double[Subject.values().length];
    double sum = 0;
    int filled = 0;
    for (Subject subject : Subject.values()) {
      double height = 0;
      for (Plan.Aim aim : aims) {
        height = Math.max(height, height(aim, subject, width));
      }
      heights[subject.ordinal()] = height;
      sum += height;
      filled += height > 0 ? 1 : 0;
    }
    double slack = Math.max(0, Math.min(MOST_SLACK, (room - sum) / Math.max(1, filled)));
    for (int i = 0; i < heights.length; i++) {
      heights[i] += heights[i] > 0 ? slack : 0;
    }
    return heights;
  }

  private double height(Plan.Aim aim, Subject subject, double width) {
    var fact = aim.fact();
    var texts = new CardTexts(board, aim);
    double room = width - INDENT - 4;
    return switch (subject) {
      case WHO ->
          texts.who().isEmpty()
              ? 0
              : ABOVE + Paragraph.of(TextStyle.BODY, texts.who()).set(width - 2 * PAD + 2).height();
      case WHERE ->
          board.hasMap() ? Math.max(MINI + 3, 6 + place(fact).set(width - 84).height()) : 0;
      case CHANNELS -> texts.channels().isEmpty() ? 0 : ABOVE + 14 * texts.channels().size() + 1;
      default ->
          line(texts, subject).map(l -> ABOVE + l.words().set(room).height() + BELOW).orElse(0.0);
    };
  }

  private static Optional<CardTexts.Line> line(CardTexts texts, Subject subject) {
    return switch (subject) {
      case TONE -> texts.tone();
      case THEME -> texts.theme();
      case ADVICE -> texts.advice();
      case CAUTION -> texts.caution();
      default -> Optional.empty();
    };
  }

  private void card(
      SheetBuilder page,
      Plan.Aim aim,
      double left,
      double top,
      double width,
      double[] heights,
      double body) {
    var fact = aim.fact();
    page.art(new Mark.Rectangle(left, top, width, HEAD, Paint.filled(fact.colour().fill())));
    page.box(left, top + HEAD, width, body, Palette.TINT);
    name(page, fact, left, top, width);
    double y = top + HEAD;
    var items = new ArrayList<Piece>();
    for (Subject subject : Subject.values()) {
      double height = heights[subject.ordinal()];
      if (height > 0) {
        boolean ruled = subject.ordinal() >= Subject.CHANNELS.ordinal();
        if (ruled) {
          page.rule(left + PAD, y, width - 2 * PAD, 0.5, Palette.HAIRLINE);
        }
        row(page, items, aim, subject, left, y + (ruled ? ABOVE : ABOVE + 1), width);
        y += height;
      }
    }
    page.add(Piece.element(Role.of("L"), items));
    aim(page, aim, left, y, width);
  }

  private void name(SheetBuilder page, SegmentFact fact, double left, double top, double width) {
    double text = left + 8;
    if (fact.portrait().household().isPresent()) {
      page.art(
          new Mark.Drawing(
              Chip.pictogram(fact.portrait().household().get()),
              new Point(left + 8, top + 7),
              34,
              fact.colour().text()));
      text = left + 50;
    }
    var style = new TextStyle(12.2, 14, Face.SEMIBOLD, fact.colour().text());
    var words =
        Paragraph.of(style.in(Face.BOLD), fact.code()).then(" " + fact.name(), Face.SEMIBOLD);
    var set = words.set(left + width - text - 2);
    page.add(
        Piece.element(
            Role.heading(3), Piece.content(set.at(text, top + (HEAD - set.height()) / 2 - 1))));
  }

  private void row(
      SheetBuilder page,
      List<Piece> items,
      Plan.Aim aim,
      Subject subject,
      double left,
      double top,
      double width) {
    var texts = new CardTexts(board, aim);
    switch (subject) {
      case WHO ->
          items.add(
              item(
                  Paragraph.of(TextStyle.BODY, texts.who())
                      .set(width - 2 * PAD + 2)
                      .at(left + PAD, top)));
      case WHERE -> where(page, items, aim.fact(), left, top, width);
      case CHANNELS -> {
        double y = top;
        for (CardTexts.Line line : texts.channels()) {
          line(page, items, line, left, y, width);
          y += 14;
        }
      }
      default -> line(texts, subject).ifPresent(line -> line(page, items, line, left, top, width));
    }
  }

  private void where(
      SheetBuilder page,
      List<Piece> items,
      SegmentFact fact,
      double left,
      double top,
      double width) {
    var maps = board.maps();
    page.artAt(
        maps.mini(maps.codesWhere(fact.code())).marks(ThematicMap.Style.mini(66, MINI)),
        left + 8,
        top - 4);
    items.add(item(place(fact).set(width - 84).at(left + 80, top - 2)));
  }

  /** How many, and where. */
  private Paragraph place(SegmentFact fact) {
    String where = board.maps().where(fact.code(), TextStyle.SIDE, 76, 40);
    return CardTexts.place(board, fact, where);
  }

  private void line(
      SheetBuilder page,
      List<Piece> items,
      CardTexts.Line line,
      double left,
      double top,
      double width) {
    Colour colour = line.dark() ? Palette.INK : board.colours().house();
    page.art(new Mark.Drawing(line.pictogram(), new Point(left + PAD, top + 1.5), ICON, colour));
    items.add(item(line.words().set(width - INDENT - 4).at(left + INDENT, top)));
  }

  private static Piece item(List<Mark> marks) {
    return Piece.element(Role.of("LI"), Piece.element(Role.of("LBody"), Piece.content(marks)));
  }

  private void aim(SheetBuilder page, Plan.Aim aim, double left, double top, double width) {
    page.box(left, top, width, AIM, board.colours().house());
    page.art(new Mark.Drawing(Pictogram.AIM, new Point(left + 9, top + 11), 26, Palette.PAPER));
    var style = new TextStyle(10, 12.6, Face.REGULAR, Palette.PAPER);
    double text = left + 44;
    var words = plan.words(aim);
    var bold = Paragraph.of(style.in(Face.BOLD), words.get(0));
    if (aim.keep()) {
      page.text(bold, text, top + 10, width - 48);
      return;
    }
    if (aim.more() == 0) {
      page.text(bold, text, top + 9, width - 46);
      page.art(
          new Mark.Line(
              new Point(text, top + 37),
              new Point(left + width - PAD, top + 37),
              0.5,
              Palette.PAPER));
      return;
    }
    double y = page.text(bold, text, top + 4.5, width - 46);
    page.text(Paragraph.of(style, words.get(1)), text, y, width - 46);
  }
}
