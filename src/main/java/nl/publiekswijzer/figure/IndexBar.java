// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * One index as a bar from 100: filled to the right of it from 110 on, hollow to the left from 90
 * down, thin and grey between. A bar that would leave the axis ends in an arrow.
 *
 * @param house colour of amounts
 */
public record IndexBar(IndexLine line, Colour house) {
  private static final double MARGIN = 1;
  private static final double OUTLINE = 1.1;
  private static final double THIN = 0.45;

  /**
   * The bar alone with its axis, for a table cell of this many points; nothing is drawn for an
   * unknown index.
   */
  public Figure figure(double width, double height) {
    double doubling = (width - 2 * MARGIN) / IndexScale.LENGTH;
    double axis = MARGIN - doubling * IndexScale.doublings(IndexScale.LOWEST);
    List<Mark> marks = new ArrayList<>(marks(axis, doubling, height * 0.2, height * 0.6));
    if (line.index().isPresent()) {
      marks.add(new Mark.Line(new Point(axis, 0), new Point(axis, height), OUTLINE, Palette.INK));
    }
    return new Figure(line.label(), alternative(), new Scene(width, height, marks));
  }

  /** "Jonge gezinnen: index 480, boven het gemiddelde van 100; de balk stopt bij 460." */
  public String alternative() {
    return line.label() + ": " + line.words() + clipping() + ".";
  }

  /**
   * The bar alone.
   *
   * @param axis where 100 lies
   * @param doubling how long a doubling is
   */
  public List<Mark> marks(double axis, double doubling, double top, double thickness) {
    if (line.index().isEmpty() || line.index().getAsInt() == 100) {
      return List.of();
    }
    int index = line.index().getAsInt();
    double to = axis + doubling * IndexScale.doublings(index);
    boolean plain = !line.isOver() && !line.isUnder();
    double high = plain ? thickness * THIN : thickness;
    double from = top + (thickness - high) / 2;
    return List.of(
        IndexScale.clips(index)
            ? arrow(axis, to, from, high, paint())
            : new Mark.Rectangle(Math.min(axis, to), from, Math.abs(to - axis), high, paint()));
  }

  private Paint paint() {
    if (line.isOver()) {
      return Paint.filled(house);
    }
    return line.isUnder()
        ? new Paint(List.of(Palette.PAPER), List.of(house), OUTLINE)
        : Paint.filled(Palette.RULE);
  }

  private static Mark arrow(double from, double to, double top, double thickness, Paint paint) {
    double neck = to - Math.signum(to - from) * thickness * 0.8;
    double middle = top + thickness / 2;
    double wing = thickness * 0.3;
    return new Mark.Polygon(
        List.of(
            List.of(
                new Point(from, top),
                new Point(neck, top),
                new Point(neck, top - wing),
                new Point(to, middle),
                new Point(neck, top + thickness + wing),
                new Point(neck, top + thickness),
                new Point(from, top + thickness))),
        paint);
  }

  private String clipping() {
    int index = line.index().orElse(100);
    int end = index > 100 ? IndexScale.HIGHEST : IndexScale.LOWEST;
    return IndexScale.clips(index) ? "; de balk stopt bij " + end : "";
  }
}
