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
  static final String ANCHOR = "doen";

  private static final double BOTTOM = 799;
  private static final double GAP = 8;
  private static final int LARGE = 3;
  private static final int SMALL = 2;

  Sheet sheet() {
    var page = new SheetBuilder();
    var plan = new Plan(board);
    double y =
        PageTop.draw(
            page,
            board,
            ANCHOR,
            board.words().text("doen.hoofdstuk"),
            plan.titles(),
            Paragraph.of(TextStyle.BODY, plan.lead()));
    var first = large(plan);
    var rest = small(plan);
    List<ShortCard> cards = rest.stream().map(a -> new ShortCard(board, plan, a)).toList();
    double width = cards.size() == 1 ? PageTop.WIDTH : (PageTop.WIDTH - 16) / 2;
    double height = cards.stream().mapToDouble(c -> c.height(width)).max().orElse(0);
    double lowerTop = cards.isEmpty() ? BOTTOM : BOTTOM - height;
    if (!first.isEmpty()) {
      head(page, word(plan, first), y + 7);
      double bottom = cards.isEmpty() ? BOTTOM : lowerTop - 19 - GAP;
      new FocusCards(board, plan, first).draw(page, y + 27, bottom);
    }
    if (!cards.isEmpty()) {
      head(page, word(plan, rest), lowerTop - 19);
    }
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).draw(page, PageTop.LEFT + i * (width + 16), lowerTop, width, height);
    }
    return page.sheet();
  }

  /** Of whom all is told. */
  static List<Plan.Aim> large(Plan plan) {
    return plan.aims().subList(0, upper(plan));
  }

  static List<Plan.Aim> small(Plan plan) {
    var aims = plan.aims();
    return aims.subList(upper(plan), aims.size());
  }

  /** Those to win on large cards, three at most; where there are none, those to keep. */
  private static int upper(Plan plan) {
    int win = plan.win().size();
    int all = plan.aims().size();
    int most = Math.min(LARGE, all);
    return win == 0 || all - win > SMALL || win > LARGE ? most : Math.min(win, LARGE);
  }

  /** Key of what stands above the cards of some of them. */
  static String word(Plan plan, List<Plan.Aim> aims) {
    if (!plan.withAims() || plan.more() == 0 && plan.keep().isEmpty()) {
      return "doen.groepen";
    }
    if (aims.stream().allMatch(Plan.Aim::keep)) {
      return "doen.houden";
    }
    return aims.stream().allMatch(a -> a.more() > 0) ? "doen.winnen" : "doen.focus";
  }

  private void head(SheetBuilder page, String word, double top) {
    var style = new TextStyle(14, 16, Face.BOLD, board.colours().house());
    page.text(
        Role.heading(2), Paragraph.of(style, board.words().text(word)), PageTop.LEFT, top, 300);
  }
}
