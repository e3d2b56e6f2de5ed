// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Stripes that rise to the right at 45 degrees.
 *
 * @param width of a stripe in points
 * @param step from one stripe to the next in points, across them
 */
public record Stripes(Colour colour, double width, double step) implements Serializable {
  /** The lines through an upright rectangle; a pen cuts them off at the edge of its shape. */
  public List<List<Point>> through(double left, double top, double right, double bottom) {
    var lines = new ArrayList<List<Point>>();
    double along = step * Math.sqrt(2);
    double height = bottom - top;
    double first = Math.floor((left + top) / along) * along; // x + y is the same on a whole stripe
    for (double sum = first; sum <= right + bottom + along; sum += along) {
      lines.add(List.of(new Point(sum - bottom, bottom), new Point(sum - bottom + height, top)));
    }
    return lines;
  }
}
