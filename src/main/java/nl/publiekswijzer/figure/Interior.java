// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where in an area a text may stand. */
record Interior(List<List<Point>> rings) {
  private static final int STEPS = 24;

  /**
   * The middle of the widest stretch: the centre of the largest upright ellipse, half as wide again
   * as high, that lies inside.
   */
  Optional<Point> middle() {
    return best(p -> true);
  }

  /** The same among places that are wanted; empty where none is. */
  Optional<Point> best(Predicate<Point> wanted) {
    Box bounds = bounds();
    Point best = null;
    double most = 0;
    for (int i = 1; i < STEPS; i++) {
      for (int j = 1; j < STEPS; j++) {
        Point point =
            new Point(
                bounds.left() + bounds.width() * i / STEPS,
                bounds.top() + bounds.height() * j / STEPS);
        double air = Rings.contain(rings, point) && wanted.test(point) ? air(point) : 0;
        if (air > most) {
          best = point;
          most = air;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Distance to the nearest border, sideways counting two thirds. */
  double air(Point point) {
    double least = Double.MAX_VALUE;
    Point narrowed = narrowed(point);
    for (List<Point> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        Stretch side =
            new Stretch(narrowed(ring.get(i)), narrowed(ring.get((i + 1) % ring.size())));
        least = Math.min(least, side.distance(narrowed));
      }
    }
    return least;
  }

  /** Whether a box lies inside and touches no border. */
  boolean holds(Box box) {
    Point middle = new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
    if (!Rings.contain(rings, middle)) {
      return false;
    }
    for (List<Point> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        if (box.overlaps(new Stretch(ring.get(i), ring.get((i + 1) % ring.size())))) {
          return false;
        }
      }
    }
    return true;
  }

  double area() {
    return rings.stream().mapToDouble(Rings::area).max().orElse(0);
  }

  Box bounds() {
    return Rings.bounds(rings.stream().flatMap(List::stream).toList());
  }

  private static Point narrowed(Point point) {
    return new Point(point.x() * 2 / 3, point.y());
  }
}
