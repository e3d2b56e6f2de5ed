// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** Segments that are small here, three on a page: their figures, who they are, what works. */
record ShortSegments(Board board, List<SegmentFact> facts) {
  private static final int ON_A_PAGE = 3;
  private static final double TOP = 26;
  private static final double BOTTOM = 798;
  private static final double GUTTER = 16;
  private static final double LEFT = PageTop.LEFT;
  private static final double RIGHT = 330;

  List<Sheet> sheets() {
    var sheets = new ArrayList<Sheet>();
    int pages = (facts.size() + ON_A_PAGE - 1) / ON_A_PAGE;
    int from = 0;
    for (int page = 0; page < pages; page++) {
      int size = (facts.size() - from + pages - page - 1) / (pages - page);
      sheets.add(sheet(facts.subList(from, from + size)));
      from += size;
    }
    return sheets;
  }

  private Sheet sheet(List<SegmentFact> some) {
    var page = new SheetBuilder();
    PageTop.bar(page, board);
    double height = (BOTTOM - TOP - GUTTER * (some.size() - 1)) / some.size();
    for (int i = 0; i < some.size(); i++) {
      block(page, some.get(i), TOP + i * (height + GUTTER), height);
    }
    return page.sheet();
  }

  private void block(SheetBuilder page, SegmentFact fact, double top, double height) {
    page.box(LEFT, top, PageTop.WIDTH, height, Palette.TINT);
    page.art(new Mark.Rectangle(LEFT, top, PageTop.WIDTH, 40, Paint.filled(fact.colour().fill())));
    double text = LEFT + 12;
    if (fact.portrait().household().isPresent()) {
      page.art(
          new Mark.Drawing(
              Chip.pictogram(fact.portrait().household().get()),
              new Point(LEFT + 10, top + 6),
              28,
              fact.colour().text()));
      text = LEFT + 48;
    }
    var style = new TextStyle(14, 17, Face.BOLD, fact.colour().text());
    page.text(
        Role.heading(1).named(SegmentPage.anchor(fact.code())),
        Paragraph.of(style, fact.code() + " " + fact.name()),
        text,
        top + 11,
        PageTop.WIDTH - 70);
    double y = figures(page, fact, top + 48);
    about(page, fact, y, top + height - 8);
    advice(page, fact, top + 50);
  }

  private double figures(SheetBuilder page, SegmentFact fact, double top) {
    var bold = new TextStyle(11.5, 15, Face.BOLD, board.colours().house());
    var said = new ArrayList<String>();
    said.add(
        board.words().text("waar.huishoudens", Dutch.whole(fact.households())).replace(".", ""));
    said.add(Dutch.decimal(fact.share()) + " %");
    if (fact.baseShare() != null) {
      said.add(board.words().text("waar.basis", board.base(), Dutch.decimal(fact.baseShare())));
    }
    if (fact.tellsMembers()) {
      said.add(board.words().text("van.de.honderd.lid", Dutch.decimal(fact.reach())));
    }
    var words =
        Paragraph.of(bold, Dutch.whole(fact.households()))
            .then(
                " "
                    + board.words().text("segment.huishoudens")
                    + ", "
                    + String.join(", ", said.subList(1, said.size())),
                Face.REGULAR);
    return page.text(words, LEFT + 12, top, RIGHT - LEFT - 24);
  }

  private void about(SheetBuilder page, SegmentFact fact, double top, double bottom) {
    board
        .content()
        .description(fact.code())
        .ifPresent(
            d -> {
              double width = RIGHT - LEFT - 24;
              String text =
                  GroupCards.fitting(
                      d.text() + " " + d.library(), TextStyle.SIDE, width, bottom - top - 4);
              page.text(Paragraph.of(TextStyle.SIDE, text), LEFT + 12, top + 4, width);
            });
  }

  private void advice(SheetBuilder page, SegmentFact fact, double top) {
    var texts = new CardTexts(board, new Plan.Aim(fact, false, "", 0, fact.reach(), fact.reach()));
    var lines =
        Stream.of(
                texts.channelsTogether(),
                texts.tone(),
                texts.theme(),
                texts.advice(),
                texts.caution())
            .flatMap(Optional::stream)
            .toList();
    var items = new ArrayList<Piece>();
    double y = top;
    for (CardTexts.Line line : lines) {
      boolean dark = line.pictogram() == Pictogram.DO_NOT;
      page.art(
          new Mark.Drawing(
              line.pictogram(),
              new Point(RIGHT, y + 1.2),
              10.5,
              dark ? Palette.INK : board.colours().house()));
      var set = line.words().set(LEFT + PageTop.WIDTH - RIGHT - 28);
      items.add(
          Piece.element(
              Role.of("LI"),
              Piece.element(Role.of("LBody"), Piece.content(set.at(RIGHT + 17, y)))));
      y += set.height() + 5;
    }
    if (!items.isEmpty()) {
      page.add(Piece.element(Role.of("L"), items));
    }
  }
}
