// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;

/** What stands in the corners of a map: classes of amounts, what is hidden, and a scale bar. */
final class MapKeys {
  private static final double EDGE = 6;
  private static final double ROW = 11;
  private static final double LETTERS = 8;
  private static final double HALF_CIRCLE = 180;
  private static final double EARTH = 6371.0;
  private static final double LONGEST_BAR = 70;
  private static final double[] KILOMETRES = {20, 10, 5, 2, 1, 0.5, 0.2, 0.1};
  private static final Mark.Lettering GREY =
      new Mark.Lettering(LETTERS, Face.REGULAR, Palette.MUTED);
  private static final Mark.Lettering DARK = new Mark.Lettering(LETTERS, Face.REGULAR, Palette.INK);

  private final Projection projection;
  private final Box sheet;
  private final Coverage coverage;

  MapKeys(Projection projection, Box sheet, Coverage coverage) {
    this.projection = projection;
    this.sheet = sheet;
    this.coverage = coverage;
  }

  /** What the keys take of the sheet. */
  List<Box> boxes(List<LegendEntry> classes, String hidden, boolean scaleBar) {
    var boxes = new ArrayList<Box>();
    marks(classes, hidden, scaleBar)
        .forEach(
            mark -> {
              if (mark instanceof Mark.Text text) {
                boxes.add(Box.of(text).grown(5));
              } else if (mark instanceof Mark.Rectangle r) {
                boxes.add(new Box(r.x(), r.y(), r.x() + r.width(), r.y() + r.height()).grown(2));
              }
            });
    return boxes;
  }

  List<Mark> marks(List<LegendEntry> classes, String hidden, boolean scaleBar) {
    var marks = new ArrayList<Mark>();
    double bottom = sheet.bottom() - EDGE;
    if (scaleBar) {
      double far = kilometres();
      double length = far * points();
      marks.add(line(EDGE, bottom, EDGE + length, bottom));
      marks.add(line(EDGE, bottom - 3, EDGE, bottom));
      marks.add(line(EDGE + length, bottom - 3, EDGE + length, bottom));
      String words = (far < 1 ? String.valueOf(far).replace('.', ',') : "" + (int) far) + " km";
      Point middle = new Point(EDGE + Math.max(length, 20) / 2, bottom - 4);
      marks.add(new Mark.Text(middle, Mark.Align.MIDDLE, words, GREY));
    }
    if (!hidden.isEmpty()) {
      double y = bottom - 28;
      marks.add(new Mark.Rectangle(EDGE, y, 10, 8, ThematicMap.hidden().with(Palette.MUTED, 0.5)));
      marks.add(new Mark.Text(new Point(EDGE + 14, y + 7), Mark.Align.START, hidden, GREY));
    }
    classes(classes, marks);
    return marks;
  }

  /** In the corner at the right where least of the work area lies. */
  private void classes(List<LegendEntry> classes, List<Mark> marks) {
    if (classes.isEmpty()) {
      return;
    }
    double wide = 16 + classes.stream().mapToDouble(c -> DARK.width(c.text())).max().orElse(0);
    double high = ROW * classes.size();
    double left = sheet.right() - EDGE - wide;
    Box below = new Box(left, sheet.bottom() - EDGE - high, left + wide, sheet.bottom() - EDGE);
    Box above = new Box(left, EDGE, left + wide, EDGE + high);
    double top = coverage.under(below) <= coverage.under(above) ? below.top() : above.top();
    for (LegendEntry entry : classes) {
      marks.add(new Mark.Rectangle(left, top, ROW, ROW, entry.paint().with(Palette.PAPER, 0.6)));
      marks.add(
          new Mark.Text(new Point(left + 15, top + 8.5), Mark.Align.START, entry.text(), DARK));
      top += ROW;
    }
  }

  /** The longest round distance of which the bar is not too long. */
  private double kilometres() {
    for (double far : KILOMETRES) {
      if (far * points() <= LONGEST_BAR) {
        return far;
      }
    }
    return KILOMETRES[KILOMETRES.length - 1];
  }

  /** Points on paper of a kilometre. */
  private double points() {
    return projection.scale() * HALF_CIRCLE / (Math.PI * EARTH);
  }

  private static Mark line(double x1, double y1, double x2, double y2) {
    return new Mark.Line(new Point(x1, y1), new Point(x2, y2), 1, Palette.MUTED);
  }
}
