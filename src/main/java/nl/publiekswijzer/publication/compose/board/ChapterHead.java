// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.sheet.Block;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/**
 * The head of a chapter: what it is called, and its conclusion as a title. Under other chapters a
 * line opens it.
 *
 * @param anchor by which links find it
 */
record ChapterHead(String anchor, String chapter, String title, Colour house, double above)
    implements Block {
  static final double TOP = 26;
  private static final double TITLE = 14;
  private static final double ABOVE = 36;

  /**
   * One with the first of some titles that takes two lines at most.
   *
   * @param titles long and short
   */
  static ChapterHead of(String anchor, String chapter, List<String> titles, Colour house) {
    String title =
        titles.stream()
            .filter(t -> lines(t) <= 2)
            .findFirst()
            .orElse(titles.get(titles.size() - 1));
    return new ChapterHead(anchor, chapter, title, house, ABOVE);
  }

  private static int lines(String title) {
    return Paragraph.of(TextStyle.H1, title).set(PageTop.WIDTH).lines().size();
  }

  @Override
  public double height() {
    return (chapter.isEmpty() ? 0 : TITLE) + lines(title) * TextStyle.H1.leading();
  }

  @Override
  public ChapterHead spaced(double factor) {
    return new ChapterHead(anchor, chapter, title, house, above * factor);
  }

  @Override
  public boolean leads() {
    return true;
  }

  @Override
  public void draw(SheetBuilder page, double left, double top) {
    if (top > TOP) {
      page.rule(left, top - above / 2, PageTop.WIDTH, 0.8, Palette.INK);
    }
    double y = top;
    if (!chapter.isEmpty()) {
      var line = new TextStyle(9, 11, Face.BOLD, house, 0.2);
      page.text(Paragraph.of(line, chapter), left, top, PageTop.WIDTH);
      y += TITLE;
    }
    var words = Paragraph.of(TextStyle.H1, title);
    page.text(Role.heading(1).named(anchor), words, left, y, PageTop.WIDTH);
  }
}
