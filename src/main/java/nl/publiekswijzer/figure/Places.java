// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;

/** Where the label of a round thing may stand, the best first. */
final class Places {
  static final int DIRECTIONS = 24;
  private static final double[] COLUMNS = {9, 3, 16, 30, 60, -2};

  private Places() {}

  /**
   * Around a disc at a distance, the right side first; and so far above and below it, in columns to
   * the right and to the left.
   */
  static List<Mark.Text> around(Disc disc, double gap, String text, Mark.Lettering lettering) {
    List<Mark.Text> places = new ArrayList<>();
    Box size = Box.of(centred(disc.centre(), text, lettering));
    for (int i = 0; i < DIRECTIONS; i++) {
      double direction = direction(i % 2 == 0 ? i / 2 : DIRECTIONS - 1 - i / 2);
      Point edge = disc.centre().moved(direction, disc.radius() + gap);
      double x = edge.x() + Math.cos(direction) * size.width() / 2;
      double y = edge.y() + Math.sin(direction) * size.height() / 2;
      places.add(centred(new Point(x, y), text, lettering));
    }
    for (double column : COLUMNS) {
      double aside = disc.radius() + column + size.width() / 2;
      for (int i = 0; i < 4 && gap >= column / 2; i++) {
        double x = disc.centre().x() + (i % 2 == 0 ? aside : -aside);
        double y = disc.centre().y() + (i < 2 ? gap : -gap);
        places.add(centred(new Point(x, y), text, lettering));
      }
    }
    return places;
  }

  static double direction(int i) {
    return Math.PI * 2 * i / DIRECTIONS;
  }

  /** The text with the middle of its letters at a point. */
  static Mark.Text centred(Point middle, String text, Mark.Lettering lettering) {
    Box box = Box.of(new Mark.Text(middle, Mark.Align.MIDDLE, text, lettering));
    double drop = middle.y() - (box.top() + box.bottom()) / 2;
    Point base = new Point(middle.x(), middle.y() + drop);
    return new Mark.Text(base, Mark.Align.MIDDLE, text, lettering);
  }
}
