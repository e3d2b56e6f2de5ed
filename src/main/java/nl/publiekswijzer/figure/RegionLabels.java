// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels in regions: where a region is widest, only if the text lies inside and touches none. */
final class RegionLabels {
  /** Points of a label where no other size is asked for. */
  static final double SIZE = 6.5;

  private static final int STEPS = 16;
  private static final double AIR = 0.6;

  private final double size;
  private final List<Box> taken = new ArrayList<>();

  RegionLabels(double size) {
    this.size = size;
  }

  Optional<Mark.Text> in(List<List<Point>> rings, String label, Colour colour) {
    Mark.Lettering lettering = new Mark.Lettering(size, true, colour);
    Mark.Text best = null;
    double most = AIR;
    Box bounds = Rings.bounds(rings.stream().flatMap(List::stream).toList());
    for (int i = 1; i < STEPS * STEPS; i++) {
      double x = bounds.left() + bounds.width() * (i % STEPS) / STEPS;
      double y = bounds.top() + bounds.height() * (i / STEPS) / STEPS;
      Point base = new Point(x, y + size * 0.33);
      Mark.Text text = new Mark.Text(base, Mark.Align.MIDDLE, label, lettering);
      double air = air(rings, Box.of(text));
      if (air > most + 1e-9) {
        best = text;
        most = air;
      }
    }
    Optional<Mark.Text> found = Optional.ofNullable(best);
    found.ifPresent(text -> taken.add(Box.of(text).grown(AIR)));
    return found;
  }

  /** The least distance of a box to the borders around it; none if they cut it. */
  private double air(List<List<Point>> rings, Box box) {
    Point middle = new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
    if (!Rings.contain(rings, middle) || taken.stream().anyMatch(box::overlaps)) {
      return 0;
    }
    double least = Double.MAX_VALUE;
    for (List<Point> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        Stretch side = new Stretch(ring.get(i), ring.get((i + 1) % ring.size()));
        least = Math.min(least, distance(box, side));
      }
    }
    return least;
  }

  private static double distance(Box box, Stretch side) {
    if (box.overlaps(side)) {
      return 0;
    }
    double least = Math.min(gap(box, side.from()), gap(box, side.to()));
    least = Math.min(least, side.distance(new Point(box.left(), box.top())));
    least = Math.min(least, side.distance(new Point(box.right(), box.top())));
    least = Math.min(least, side.distance(new Point(box.left(), box.bottom())));
    return Math.min(least, side.distance(new Point(box.right(), box.bottom())));
  }

  private static double gap(Box box, Point point) {
    return box.nearest(point).distance(point);
  }
}
