// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;

/**
 * How a segment is drawn in a quadrant chart: solid or hollow, an arrow if it lies off the axis.
 */
final class QuadrantPoint {
  static final double RADIUS = 3.6;

  private QuadrantPoint() {}

  static Mark of(Placed segment, Disc disc) {
    Paint paint = segment.uncertain() ? hollow(segment.colour()) : solid(segment.colour());
    if (segment.index() <= QuadrantChart.HIGHEST) {
      return new Mark.Circle(disc.centre(), RADIUS - (segment.uncertain() ? 0.6 : 0), paint);
    }
    double side = RADIUS * 0.9;
    Point tip = disc.centre().moved(-Math.PI / 2, RADIUS);
    Point base = disc.centre().moved(Math.PI / 2, side * 0.8);
    Point left = new Point(base.x() - side, base.y());
    return new Mark.Polygon(
        List.of(List.of(tip, new Point(base.x() + side, base.y()), left)), paint);
  }

  private static Paint solid(Colour colour) {
    boolean seen = colour.contrastTo(Palette.PAPER) >= 3;
    return new Paint(List.of(colour), List.of(seen ? Palette.PAPER : Palette.RULE), 0.6);
  }

  static Paint hollow(Colour colour) {
    boolean seen = colour.contrastTo(Palette.PAPER) >= 3;
    return new Paint(List.of(Palette.PAPER), List.of(seen ? colour : Palette.RULE), 1.4);
  }
}
