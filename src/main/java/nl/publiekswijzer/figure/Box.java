// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

/** An upright rectangle of a scene, such as the place a text takes. */
record Box(double left, double top, double right, double bottom) {
  private static final double ASCENT = 0.72;
  private static final double DESCENT = 0.22;
  private static final String DESCENDING = "gjpqyQ,;()";

  /** Where a text stands, by its estimated width; low only if one of its letters hangs. */
  static Box of(Mark.Text text) {
    double size = text.lettering().size();
    double width = text.lettering().width(text.text());
    double before =
        switch (text.align()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    boolean hangs = text.text().chars().anyMatch(letter -> DESCENDING.indexOf(letter) >= 0);
    double left = text.at().x() - before;
    double base = text.at().y();
    return new Box(left, base - ASCENT * size, left + width, base + (hangs ? DESCENT * size : 0));
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  boolean contains(Box other) {
    return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
  }

  boolean overlaps(Box other) {
    return other.left < right && other.right > left && other.top < bottom && other.bottom > top;
  }

  boolean overlaps(Disc disc) {
    return nearest(disc.centre()).distance(disc.centre()) < disc.radius();
  }

  /** Whether a straight line runs through. */
  boolean overlaps(Stretch line) {
    Point from = new Point(left, top);
    Point to = new Point(right, bottom);
    return contains(line.from())
        || contains(line.to())
        || line.crosses(new Stretch(from, to))
        || line.crosses(new Stretch(new Point(left, bottom), new Point(right, top)));
  }

  boolean contains(Point point) {
    return nearest(point).equals(point);
  }

  /** The point of this box that lies nearest to another point. */
  Point nearest(Point point) {
    return new Point(
        Math.max(left, Math.min(right, point.x())), Math.max(top, Math.min(bottom, point.y())));
  }
}
