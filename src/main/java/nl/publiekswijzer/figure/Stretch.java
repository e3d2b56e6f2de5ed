// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

/** A straight line from point to point. */
record Stretch(Point from, Point to) {
  double length() {
    return from.distance(to);
  }

  /** The point at a part of the way, 0 to 1. */
  Point at(double share) {
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  /** How far a point lies from the nearest point of this line. */
  double distance(Point point) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double along = (point.x() - from.x()) * dx + (point.y() - from.y()) * dy;
    return at(square == 0 ? 0 : Math.max(0, Math.min(1, along / square))).distance(point);
  }

  boolean crosses(Stretch other) {
    return side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0;
  }

  private double side(Point point) {
    return (to.x() - from.x()) * (point.y() - from.y())
        - (to.y() - from.y()) * (point.x() - from.x());
  }
}
