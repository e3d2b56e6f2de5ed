// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;

/**
 * From degrees to a sheet, north up: an equirectangular projection whose degrees of longitude are
 * shortened by the cosine of the middle latitude, centred in its frame with its proportions kept.
 */
record Projection(Box degrees, Box frame) {
  Projection {
    boolean earthly =
        degrees.left() >= -180
            && degrees.right() <= 180
            && degrees.top() >= -90
            && degrees.bottom() <= 90;
    if (!earthly || degrees.width() <= 0 || degrees.height() <= 0) {
      throw new IllegalArgumentException("no area on earth: " + degrees);
    }
  }

  /** Points per degree of latitude. */
  double scale() {
    return Math.min(
        frame.width() / (degrees.width() * narrowing()), frame.height() / degrees.height());
  }

  /** How wide the projected area is. */
  double width() {
    return degrees.width() * narrowing() * scale();
  }

  double height() {
    return degrees.height() * scale();
  }

  Point at(Point place) {
    double left = frame.left() + (frame.width() - width()) / 2;
    double top = frame.top() + (frame.height() - height()) / 2;
    return new Point(
        left + (place.x() - degrees.left()) * narrowing() * scale(),
        top + (degrees.bottom() - place.y()) * scale());
  }

  List<Point> all(List<Point> line) {
    return line.stream().map(this::at).toList();
  }

  private double narrowing() {
    return Math.cos(Math.toRadians((degrees.top() + degrees.bottom()) / 2));
  }
}
