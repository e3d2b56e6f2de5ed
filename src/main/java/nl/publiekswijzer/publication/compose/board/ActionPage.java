// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The fourth page: what to do, for each group on a card. */
record ActionPage(Board board) {
  private static final double BOTTOM = 799;
  private static final double GAP = 8;

  Sheet sheet() {
    var page = new SheetBuilder();
    var plan = new Plan(board);
    double y =
        PageTop.draw(
            page,
            board,
            board.words().text("doen.hoofdstuk"),
            plan.titles(),
            Paragraph.of(TextStyle.BODY, plan.lead()));
    var win = plan.win();
    var keep = plan.keep();
    double keepTop = BOTTOM;
    List<KeepCard> cards = keep.stream().map(f -> new KeepCard(board, f)).toList();
    double width = cards.size() == 1 ? PageTop.WIDTH : (PageTop.WIDTH - 16) / 2;
    double keepHeight = cards.stream().mapToDouble(c -> c.height(width)).max().orElse(0);
    if (!cards.isEmpty()) {
      keepTop = win.isEmpty() ? y + 34 : BOTTOM - keepHeight;
      head(page, "doen.houden", keepTop - 19);
    }
    if (!win.isEmpty()) {
      head(page, board.reach() == null ? "doen.groepen" : "doen.winnen", y + 7);
      double bottom = cards.isEmpty() ? BOTTOM : keepTop - 19 - GAP;
      new WinCards(board, plan, win).draw(page, y + 27, bottom);
    }
    for (int i = 0; i < cards.size(); i++) {
      double height = win.isEmpty() ? keepHeight : BOTTOM - keepTop;
      cards.get(i).draw(page, PageTop.LEFT + i * (width + 16), keepTop, width, height);
    }
    return page.sheet();
  }

  private void head(SheetBuilder page, String word, double top) {
    var style = new TextStyle(14, 16, Face.BOLD, board.colours().house());
    page.text(
        Role.heading(2), Paragraph.of(style, board.words().text(word)), PageTop.LEFT, top, 300);
  }
}
