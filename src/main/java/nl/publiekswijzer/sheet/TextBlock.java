// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph or a heading. A paragraph is cut between lines, of which two stay together on both
 * sides.
 */
public record TextBlock(Role role, SetText set, double above, boolean leads) implements Block {
  private static final int TOGETHER = 2;

  public static TextBlock paragraph(Paragraph words, double width, double above) {
    return new TextBlock(Role.paragraph(), words.set(width), above, false);
  }

  public static TextBlock heading(int level, Paragraph words, double width, double above) {
    return new TextBlock(Role.heading(level), words.set(width), above, true);
  }

  @Override
  public TextBlock leading() {
    return new TextBlock(role, set, above, true);
  }

  @Override
  public TextBlock spaced(double factor) {
    return new TextBlock(role, set, above * factor, leads);
  }

  @Override
  public double height() {
    return set.height();
  }

  @Override
  public double least() {
    int lines = set.lines().size();
    return lines < 2 * TOGETHER || leads ? height() : TOGETHER * set.style().leading();
  }

  @Override
  public void draw(SheetBuilder page, double left, double top) {
    page.add(Piece.element(role, Piece.content(set.at(left, top))));
  }

  @Override
  public Optional<Cut> cut(double room) {
    int lines = set.lines().size();
    int fit = Math.min((int) (room / set.style().leading()), lines - TOGETHER);
    return leads || fit < TOGETHER
        ? Optional.empty()
        : Optional.of(new Cut(part(0, fit, above), part(fit, lines, 0)));
  }

  private TextBlock part(int from, int to, double white) {
    var lines = List.copyOf(set.lines().subList(from, to));
    return new TextBlock(role, new SetText(set.style(), lines), white, false);
  }
}
