// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** A group on a small card: those that are kept, and more than three to win. */
record ShortCard(Board board, Plan plan, Plan.Aim aim) {
  private static final double HEAD = 28;
  private static final double AIM = 22;
  private static final double PAD = 10;
  private static final double INDENT = 26;
  private static final double ROW_GAP = 0.6;

  /** What it takes at a width. */
  double height(double width) {
    double body = 4 + first().set(width - 16).height();
    for (CardTexts.Line line : lines()) {
      body += line.words().set(width - INDENT).height() + ROW_GAP;
    }
    return HEAD + body + 6 + AIM;
  }

  private SegmentFact fact() {
    return aim.fact();
  }

  private List<CardTexts.Line> lines() {
    var texts = new CardTexts(board, aim);
    return Stream.of(texts.channelsTogether(), texts.advice(), texts.caution())
        .flatMap(Optional::stream)
        .toList();
  }

  private Paragraph first() {
    var standing = CardTexts.standing(board, fact());
    if (aim.sentence().isEmpty()) {
      return standing;
    }
    var runs = new ArrayList<>(Paragraph.of(TextStyle.BODY, aim.sentence() + " ").runs());
    runs.addAll(standing.runs());
    return new Paragraph(TextStyle.BODY, runs, 0);
  }

  void draw(SheetBuilder page, double left, double top, double width, double height) {
    page.art(new Mark.Rectangle(left, top, width, HEAD, Paint.filled(fact().colour().fill())));
    page.box(left, top + HEAD, width, height - HEAD - AIM, Palette.TINT);
    name(page, left, top, width);
    var items = new ArrayList<Piece>();
    double y = top + HEAD + 3;
    var first = first().set(width - 16);
    items.add(item(first.at(left + PAD, y)));
    y += first.height() + 1;
    for (CardTexts.Line line : lines()) {
      Colour colour = line.dark() ? Palette.INK : board.colours().house();
      page.art(new Mark.Drawing(line.pictogram(), new Point(left + PAD, y + 1.2), 10.5, colour));
      var set = line.words().set(width - INDENT);
      items.add(item(set.at(left + INDENT, y)));
      y += set.height() + ROW_GAP;
    }
    page.add(Piece.element(Role.of("L"), items));
    aim(page, left, top + height - AIM, width);
  }

  private void name(SheetBuilder page, double left, double top, double width) {
    double text = left + 8;
    if (fact().portrait().household().isPresent()) {
      page.art(
          new Mark.Drawing(
              Chip.pictogram(fact().portrait().household().get()),
              new Point(left + 8, top + 3),
              22,
              fact().colour().text()));
      text = left + 38;
    }
    var style = new TextStyle(12.2, 14, Face.SEMIBOLD, fact().colour().text());
    var words =
        Paragraph.of(style.in(Face.BOLD), fact().code()).then(" " + fact().name(), Face.SEMIBOLD);
    page.add(
        Piece.element(Role.heading(3), Piece.content(words.set(width - 40).at(text, top + 6.5))));
  }

  private void aim(SheetBuilder page, double left, double top, double width) {
    page.box(left, top, width, AIM, board.colours().house());
    page.art(new Mark.Drawing(Pictogram.AIM, new Point(left + PAD, top + 3), 16, Palette.PAPER));
    var style = new TextStyle(10, 12.6, Face.BOLD, Palette.PAPER);
    page.text(
        Paragraph.of(style, String.join(" ", plan.words(aim))), left + 34, top + 4.5, width - 40);
  }

  private static Piece item(List<Mark> marks) {
    return Piece.element(Role.of("LI"), Piece.element(Role.of("LBody"), Piece.content(marks)));
  }
}
