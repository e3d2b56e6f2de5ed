// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;

/** What closed lines enclose, by the even-odd rule. */
final class Rings {
  private Rings() {}

  static boolean contain(List<List<Point>> rings, Point point) {
    long around = rings.stream().filter(ring -> contains(ring, point)).count();
    return around % 2 == 1;
  }

  /** Never negative, whichever way the ring runs. */
  static double area(List<Point> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      Point one = ring.get(i);
      Point next = ring.get((i + 1) % ring.size());
      twice += one.x() * next.y() - next.x() * one.y();
    }
    return Math.abs(twice) / 2;
  }

  static Box bounds(List<Point> points) {
    double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
    double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
    double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
    double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
    return new Box(left, top, right, bottom);
  }

  private static boolean contains(List<Point> ring, Point point) {
    boolean inside = false;
    for (int i = 0; i < ring.size(); i++) {
      Point one = ring.get(i);
      Point next = ring.get((i + 1) % ring.size());
      boolean between = one.y() > point.y() != next.y() > point.y();
      double share = (point.y() - one.y()) / (next.y() - one.y());
      if (between && point.x() < one.x() + share * (next.x() - one.x())) {
        inside = !inside;
      }
    }
    return inside;
  }
}
