// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;

/** A place in a scene, in points from the top left corner. */
public record Point(double x, double y) implements Serializable {
  double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** The point so far away in a direction, in radians clockwise from the right. */
  Point moved(double direction, double distance) {
    return new Point(x + Math.cos(direction) * distance, y + Math.sin(direction) * distance);
  }
}
