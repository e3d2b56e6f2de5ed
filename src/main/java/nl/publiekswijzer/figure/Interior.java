// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** Where in an area a text may stand. */
final class Interior {
  private static final double NARROWING = 2.0 / 3;
  private static final double PRECISION = 0.75;
  private static final double HALF_DIAGONAL = Math.sqrt(0.5);
  private static final int MOST_CELLS = 1_500;

  private final List<List<Point>> rings;
  private final Box bounds;
  private final double area;
  private final double[] sides;

  /** A square of a search with the air around its middle, which is negative outside. */
  private record Cell(Point middle, double half, double air) {
    /** No point of it has more air. */
    double most() {
      return air + 2 * half * HALF_DIAGONAL;
    }
  }

  Interior(List<List<Point>> rings) {
    this.rings = rings;
    this.bounds = Rings.bounds(rings.stream().flatMap(List::stream).toList());
    this.area = rings.stream().mapToDouble(Rings::area).max().orElse(0);
    this.sides = new double[4 * rings.stream().mapToInt(List::size).sum()];
    int at = 0;
    for (List<Point> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        Point from = ring.get(i);
        Point to = ring.get((i + 1) % ring.size());
        sides[at++] = from.x();
        sides[at++] = from.y();
        sides[at++] = to.x();
        sides[at++] = to.y();
      }
    }
  }

  List<List<Point>> rings() {
    return rings;
  }

  Box bounds() {
    return bounds;
  }

  double area() {
    return area;
  }

  /**
   * The middle of the widest stretch: the centre of the largest upright ellipse, half as wide again
   * as high, that lies inside.
   */
  Optional<Point> middle() {
    return best(p -> true);
  }

  /**
   * The same among places that are wanted; empty where none is found. Squares are divided as long
   * as one of their points may have more air than what was found (a search for the pole of
   * inaccessibility).
   */
  Optional<Point> best(Predicate<Point> wanted) {
    var open = new PriorityQueue<Cell>(Comparator.comparingDouble(Cell::most).reversed());
    double size = Math.min(bounds.width() * NARROWING, bounds.height());
    double half = Math.max(size, 1) / 2;
    for (double x = bounds.left() + half / NARROWING;
        x - half / NARROWING < bounds.right();
        x += 2 * half / NARROWING) {
      for (double y = bounds.top() + half; y - half < bounds.bottom(); y += 2 * half) {
        open.add(cell(new Point(x, y), half));
      }
    }
    Point best = null;
    double most = 0;
    for (int cells = 0; cells < MOST_CELLS && !open.isEmpty(); cells++) {
      Cell cell = open.poll();
      if (cell.most() <= most + PRECISION) {
        break;
      }
      if (cell.air() > most && wanted.test(cell.middle())) {
        most = cell.air();
        best = cell.middle();
      }
      double quarter = cell.half() / 2;
      if (quarter > PRECISION / 2) {
        for (int i = 0; i < 4; i++) {
          double dx = (i % 2 == 0 ? -quarter : quarter) / NARROWING;
          double dy = i < 2 ? -quarter : quarter;
          Point middle = new Point(cell.middle().x() + dx, cell.middle().y() + dy);
          open.add(cell(middle, quarter));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Cell cell(Point middle, double half) {
    double air = air(middle);
    return new Cell(middle, half, contains(middle) ? air : -air);
  }

  /** Whether a point lies inside, by the even-odd rule. */
  boolean contains(Point point) {
    boolean inside = false;
    double x = point.x();
    double y = point.y();
    for (int i = 0; i < sides.length; i += 4) {
      double y1 = sides[i + 1];
      double y2 = sides[i + 3];
      if (y1 > y != y2 > y && x < sides[i] + (sides[i + 2] - sides[i]) * (y - y1) / (y2 - y1)) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Distance to the nearest border, sideways counting two thirds. */
  double air(Point point) {
    double x = point.x() * NARROWING;
    double y = point.y();
    double least = Double.MAX_VALUE;
    for (int i = 0; i < sides.length; i += 4) {
      double x1 = sides[i] * NARROWING;
      double y1 = sides[i + 1];
      double dx = sides[i + 2] * NARROWING - x1;
      double dy = sides[i + 3] - y1;
      double square = dx * dx + dy * dy;
      double along = square == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / square;
      double share = Math.max(0, Math.min(1, along));
      double ox = x1 + share * dx - x;
      double oy = y1 + share * dy - y;
      least = Math.min(least, ox * ox + oy * oy);
    }
    return Math.sqrt(least);
  }

  /** Whether a box lies inside and touches no border. */
  boolean holds(Box box) {
    Point middle = new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
    if (!bounds.contains(box) || !contains(middle)) {
      return false;
    }
    for (int i = 0; i < sides.length; i += 4) {
      double x1 = sides[i];
      double y1 = sides[i + 1];
      double x2 = sides[i + 2];
      double y2 = sides[i + 3];
      boolean apart =
          Math.max(x1, x2) < box.left()
              || Math.min(x1, x2) > box.right()
              || Math.max(y1, y2) < box.top()
              || Math.min(y1, y2) > box.bottom();
      if (!apart && box.overlaps(new Stretch(new Point(x1, y1), new Point(x2, y2)))) {
        return false;
      }
    }
    return true;
  }
}
