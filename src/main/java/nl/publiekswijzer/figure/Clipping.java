// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** What of a ring lies within an upright rectangle (Sutherland and Hodgman). */
final class Clipping {
  private Clipping() {}

  /** Empty when nothing does. */
  static List<Point> ring(List<Point> ring, Box box) {
    var left = cut(ring, p -> p.x() >= box.left(), (a, b) -> upright(a, b, box.left()));
    var right = cut(left, p -> p.x() <= box.right(), (a, b) -> upright(a, b, box.right()));
    var top = cut(right, p -> p.y() >= box.top(), (a, b) -> level(a, b, box.top()));
    return cut(top, p -> p.y() <= box.bottom(), (a, b) -> level(a, b, box.bottom()));
  }

  private static List<Point> cut(
      List<Point> ring, Predicate<Point> inside, BinaryOperator<Point> crossing) {
    var kept = new ArrayList<Point>();
    for (int i = 0; i < ring.size(); i++) {
      Point here = ring.get(i);
      Point next = ring.get((i + 1) % ring.size());
      if (inside.test(here)) {
        kept.add(here);
      }
      if (inside.test(here) != inside.test(next)) {
        kept.add(crossing.apply(here, next));
      }
    }
    return kept;
  }

  private static Point upright(Point a, Point b, double x) {
    return new Point(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
  }

  private static Point level(Point a, Point b, double y) {
    return new Point(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
  }
}
