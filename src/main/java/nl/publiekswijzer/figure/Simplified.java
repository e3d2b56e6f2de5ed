// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines without the points that cannot be seen in print (Douglas and Peucker), in points of the
 * sheet.
 */
final class Simplified {
  private static final double TOLERANCE = 0.25;
  private static final double LEAST_AREA = 1;

  private Simplified() {}

  /** Rings without what is too small to see; the largest one always stays. */
  static List<List<Point>> rings(List<List<Point>> rings) {
    List<Point> largest = rings.stream().max(Comparator.comparingDouble(Rings::area)).orElseThrow();
    return rings.stream()
        .filter(ring -> ring == largest || Rings.area(ring) >= LEAST_AREA)
        .map(Simplified::ring)
        .toList();
  }

  /** An open line with both its ends. */
  static List<Point> line(List<Point> line) {
    if (line.size() < 3) {
      return line;
    }
    List<Point> kept = new ArrayList<>(List.of(line.get(0)));
    keep(line, 0, line.size() - 1, kept);
    return kept;
  }

  /** A closed line, without its first point repeated, cut at the point farthest from the first. */
  private static List<Point> ring(List<Point> ring) {
    boolean closed = ring.get(0).equals(ring.get(ring.size() - 1));
    List<Point> open = new ArrayList<>(closed ? ring.subList(0, ring.size() - 1) : ring);
    int far = 0;
    for (int i = 1; i < open.size(); i++) {
      far = open.get(0).distance(open.get(i)) > open.get(0).distance(open.get(far)) ? i : far;
    }
    open.add(open.get(0));
    List<Point> kept = new ArrayList<>(List.of(open.get(0)));
    keep(open, 0, far, kept);
    keep(open, far, open.size() - 1, kept);
    return kept.size() < 4 ? List.copyOf(ring) : List.copyOf(kept.subList(0, kept.size() - 1));
  }

  private static void keep(List<Point> line, int first, int last, List<Point> kept) {
    Stretch chord = new Stretch(line.get(first), line.get(last));
    int far = first;
    double most = TOLERANCE;
    for (int i = first + 1; i < last; i++) {
      double distance = chord.distance(line.get(i));
      if (distance > most) {
        far = i;
        most = distance;
      }
    }
    if (far == first) {
      kept.add(line.get(last));
    } else {
      keep(line, first, far, kept);
      keep(line, far, last, kept);
    }
  }
}
