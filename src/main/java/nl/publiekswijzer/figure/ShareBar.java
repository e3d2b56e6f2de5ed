// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One share as a dark bar with the base below it as an outlined one, for a table cell.
 *
 * @param within what the base is, such as "landelijk"
 * @param full per cent at the right end, at least both shares
 */
public record ShareBar(String label, BigDecimal share, BigDecimal base, String within, int full) {
  private static final double LINE = 0.75;

  public ShareBar {
    if (full <= 0 || share.doubleValue() > full || base.doubleValue() > full) {
      throw new IllegalArgumentException(label + " does not fit a bar of " + full + " per cent");
    }
  }

  /** The bars for a cell of this many points. */
  public Figure figure(double width, double height) {
    List<Mark> marks = new ArrayList<>();
    double end = width - LINE;
    double here = end * share.doubleValue() / full;
    double there = end * base.doubleValue() / full;
    double middle = height * 0.58;
    if (here > 0) {
      marks.add(new Mark.Rectangle(0, 1, here, middle - 2, Paint.filled(Palette.OVER)));
    }
    if (there > 0) {
      marks.add(
          new Mark.Rectangle(
              LINE / 2,
              middle,
              Math.max(LINE, there - LINE),
              height - middle - 1.5,
              new Paint(List.of(Palette.PAPER), List.of(Palette.RULE), LINE)));
    }
    marks.add(new Mark.Line(new Point(0, 0), new Point(0, height), LINE, Palette.INK));
    return new Figure(label, alternative(), new Scene(width, height, marks));
  }

  /** "25 tot 35 jaar: hier 18,2 %, landelijk 13,0 %." */
  public String alternative() {
    return label
        + ": hier "
        + Dutch.decimal(share)
        + " %, "
        + within
        + " "
        + Dutch.decimal(base)
        + " %.";
  }
}
