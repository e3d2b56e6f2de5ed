// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The top of a page: bar, chapter, title and lead. */
final class PageTop {
  static final double LEFT = 42;
  static final double WIDTH = 512;
  static final double BAR = 10;
  private static final double CHAPTER = 26;
  private static final double TITLE = 40;
  private static final double LEAD = 12;
  private static final double SUB = 6;
  private static final int LINES = 2;

  private PageTop() {}

  /**
   * Draws it; returns where the lead ends.
   *
   * @param anchor by which links find it
   * @param titles the first that takes two lines at most is the title
   */
  static double draw(
      SheetBuilder page,
      Board board,
      String anchor,
      String chapter,
      List<String> titles,
      Paragraph lead) {
    var house = board.colours().house();
    bar(page, board);
    var line = new TextStyle(9, 11, Face.BOLD, house, 0.2);
    page.text(Paragraph.of(line, chapter), LEFT, CHAPTER, WIDTH);
    var shown = Paragraph.of(TextStyle.H1, title(titles));
    double end = page.text(Role.heading(1).named(anchor), shown, LEFT, TITLE, WIDTH);
    double gap = lead.style().equals(TextStyle.SUB) ? SUB : LEAD;
    return page.text(lead, LEFT, end + gap, WIDTH);
  }

  /** The first that takes two lines at most, or else the last. */
  static String title(List<String> titles) {
    return titles.stream()
        .filter(t -> Paragraph.of(TextStyle.H1, t).set(WIDTH).lines().size() <= LINES)
        .findFirst()
        .orElse(titles.get(titles.size() - 1));
  }

  /** The bar of every page, also where a chapter goes on. */
  static void bar(SheetBuilder page, Board board) {
    page.box(0, 0, Sheet.WIDTH, BAR, board.colours().band());
  }
}
