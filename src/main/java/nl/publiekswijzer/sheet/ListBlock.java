// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;

/**
 * A list, with or without bullets, cut between items, of which two stay together on both sides.
 *
 * @param bullets whether each item has one
 */
public record ListBlock(List<SetText> items, boolean bullets, double above) implements Block {
  private static final double INDENT = 10;
  private static final double BULLET = 1.4;
  private static final int TOGETHER = 2;

  public ListBlock {
    items = List.copyOf(items);
  }

  /** Items in a column of some width. */
  public static ListBlock of(List<Paragraph> items, boolean bullets, double width, double above) {
    double room = width - (bullets ? INDENT : 0);
    return new ListBlock(items.stream().map(i -> i.set(room)).toList(), bullets, above);
  }

  @Override
  public ListBlock spaced(double factor) {
    return new ListBlock(items, bullets, above * factor);
  }

  @Override
  public double height() {
    return height(items);
  }

  private static double height(List<SetText> some) {
    return some.stream().mapToDouble(SetText::height).sum();
  }

  @Override
  public double least() {
    return items.size() < 2 * TOGETHER ? height() : height(items.subList(0, TOGETHER));
  }

  @Override
  public Optional<Cut> cut(double room) {
    int fit = items.size() - TOGETHER;
    while (fit >= TOGETHER && height(items.subList(0, fit)) > room) {
      fit--;
    }
    return fit < TOGETHER
        ? Optional.empty()
        : Optional.of(
            new Cut(
                new ListBlock(items.subList(0, fit), bullets, above),
                new ListBlock(items.subList(fit, items.size()), bullets, 0)));
  }

  @Override
  public void draw(SheetBuilder page, double left, double top) {
    var parts = new ArrayList<Piece>();
    double y = top;
    for (SetText item : items) {
      if (bullets) {
        Point at = new Point(left + 2.5, y + item.style().leading() / 2);
        parts.add(Piece.artwork(List.of(new Mark.Circle(at, BULLET, Paint.filled(Palette.INK)))));
      }
      var body = Piece.content(item.at(left + (bullets ? INDENT : 0), y));
      parts.add(Piece.element(Role.of("LI"), Piece.element(Role.of("LBody"), body)));
      y += item.height();
    }
    page.add(Piece.element(Role.of("L"), parts));
  }
}
