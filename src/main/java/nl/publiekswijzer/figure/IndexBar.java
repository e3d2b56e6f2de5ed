// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * One index as a bar from 100: to the right and dark above it, to the left and light below it. A
 * bar that would leave the scale ends in an arrow.
 */
public record IndexBar(IndexLine line, IndexScale scale) {
  private static final double MARGIN = 1;

  public IndexBar(IndexLine line) {
    this(line, IndexScale.STANDARD);
  }

  /**
   * The bar alone with its axis, for a table cell of this many points; nothing is drawn for an
   * unknown index.
   */
  public Figure figure(double width, double height) {
    List<Mark> marks =
        new ArrayList<>(marks(MARGIN, width - 2 * MARGIN, height * 0.2, height * 0.6));
    if (line.index().isPresent()) {
      double axis = MARGIN + (width - 2 * MARGIN) * scale.share(100);
      marks.add(new Mark.Line(new Point(axis, 0), new Point(axis, height), 0.75, Palette.INK));
    }
    return new Figure(line.label(), alternative(), new Scene(width, height, marks));
  }

  /** "Jonge gezinnen: index 260, boven het gemiddelde van 100; de balk stopt bij 200." */
  public String alternative() {
    return line.label() + ": " + line.words() + clipping() + ".";
  }

  List<Mark> marks(double left, double width, double top, double thickness) {
    if (line.index().isEmpty() || line.index().getAsInt() == 100) {
      return List.of();
    }
    int index = line.index().getAsInt();
    double from = left + width * scale.share(100);
    double to = left + width * scale.share(index);
    Paint paint = Paint.filled(index > 100 ? Palette.OVER : Palette.UNDER);
    return List.of(
        scale.clips(index)
            ? arrow(from, to, top, thickness, paint)
            : new Mark.Rectangle(Math.min(from, to), top, Math.abs(to - from), thickness, paint));
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
    int end = index > 100 ? scale.highest() : scale.lowest();
    return scale.clips(index) ? "; de balk stopt bij " + end : "";
  }
}
