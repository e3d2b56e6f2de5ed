// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.ThematicMap;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The third page where no members are told: the largest groups, who they are and where. */
record LivingPage(Board board) {
  static final String ANCHOR = "wonen";

  private static final double LEFT = PageTop.LEFT;
  private static final double BOTTOM = 798;
  private static final int COLUMNS = 3;
  private static final int MOST = 6;
  private static final double GUTTER = 16;
  private static final double WIDTH = 160;

  Sheet sheet() {
    var page = new SheetBuilder();
    var shown = shown();
    double y =
        PageTop.draw(
            page,
            board,
            ANCHOR,
            board.words().text("wonen.hoofdstuk"),
            List.of(title()),
            Paragraph.of(TextStyle.LEAD, board.words().text("wonen.lead")));
    if (shown.isEmpty()) {
      page.text(
          Paragraph.of(TextStyle.BODY, KeySentence.reason(board, "waar.verborgen")),
          LEFT,
          y + 10,
          PageTop.WIDTH);
      return page.sheet();
    }
    int rows = (shown.size() + COLUMNS - 1) / COLUMNS;
    double top = y + 14;
    double height = (BOTTOM - top - GUTTER * (rows - 1)) / rows;
    for (int i = 0; i < shown.size(); i++) {
      card(
          page,
          shown.get(i),
          LEFT + i % COLUMNS * (WIDTH + GUTTER),
          top + i / COLUMNS * (height + GUTTER),
          height);
    }
    return page.sheet();
  }

  /** The largest groups. */
  List<SegmentFact> shown() {
    return board.segments().bySize().stream().limit(MOST).toList();
  }

  String title() {
    var shown = shown();
    if (shown.isEmpty()) {
      return KeySentence.untold(board, "waar.titel.verborgen");
    }
    String number = Rates.number(shown.size());
    String share = WherePage.together(board, shown);
    return Rates.capital(board.words().text("wonen.titel", number, share));
  }

  private void card(SheetBuilder page, SegmentFact fact, double left, double top, double height) {
    page.art(new Mark.Rectangle(left, top, WIDTH, 4, Paint.filled(fact.colour().fill())));
    page.box(left, top + 4, WIDTH, height - 4, Palette.TINT);
    var marks = new ArrayList<Mark>(Chip.marks(fact, left + 10, top + 14, 13));
    var head = Paragraph.of(new TextStyle(11.5, 14, Face.BOLD, Palette.INK), fact.name()).set(120);
    marks.addAll(head.at(left + 30, top + 13));
    page.add(Piece.element(Role.heading(2), Piece.content(marks)));
    double y = top + 17 + Math.max(28, head.height());
    var big = new TextStyle(20, 24, Face.BOLD, board.colours().house());
    y = page.text(Paragraph.of(big, Dutch.decimal(fact.share()) + " %"), left + 10, y, 140);
    y = page.text(Paragraph.of(TextStyle.BODY, words(fact)), left + 10, y + 2, 142);
    double bottom = top + height - (board.hasMap() ? 84 : 8);
    more(page, fact, left + 10, y + 6, bottom);
    if (board.hasMap()) {
      where(page, fact, left, Math.max(y + 6, top + height - 76));
    }
  }

  /** How many they are, how often they live here, and who they are. */
  String words(SegmentFact fact) {
    var said = new ArrayList<String>();
    said.add(Rates.capital(board.words().text("waar.huishoudens", Dutch.whole(fact.households()))));
    if (fact.index() != null) {
      said.add(
          Rates.capital(Rates.often(fact.index()))
              + " "
              + board.base()
              + " "
              + board.words().text("waar.index", String.valueOf(fact.index())).replace(":", "."));
    }
    if (!fact.portrait().who().isEmpty()) {
      said.add(fact.portrait().who());
    }
    return String.join(" ", said);
  }

  /** As much of what is told of the segment as there is room for. */
  private void more(SheetBuilder page, SegmentFact fact, double left, double top, double bottom) {
    board
        .content()
        .description(fact.code())
        .map(d -> GroupCards.fitting(d.text(), TextStyle.SIDE, 142, bottom - top))
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> page.text(Paragraph.of(TextStyle.SIDE, text), left, top, 142));
  }

  private void where(SheetBuilder page, SegmentFact fact, double left, double top) {
    var maps = board.maps();
    page.artAt(
        maps.mini(maps.codesWhere(fact.code())).marks(ThematicMap.Style.mini(72, 66)),
        left + 8,
        top);
    String where = maps.where(fact.code(), TextStyle.SIDE, 70, 62);
    page.text(Paragraph.of(TextStyle.SIDE, where), left + 84, top + 4, 70);
  }
}
