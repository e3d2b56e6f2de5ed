// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;

/** What stands in the corners of a map: classes of amounts, what is hidden, and a scale bar. */
final class MapKeys {
  private static final double LETTERS = 8;
  private static final int SLIGHT = 3;
  private static final double HALF_CIRCLE = 180;
  private static final double EARTH = 6371.0;
  private static final double LONGEST_BAR = 70;
  private static final double[] KILOMETRES = {20, 10, 5, 2, 1, 0.5, 0.2, 0.1};
  private static final Mark.Lettering GREY =
      new Mark.Lettering(LETTERS, Face.REGULAR, Palette.MUTED);

  private final Projection projection;
  private final Box sheet;
  private final Coverage coverage;
  private final Size size;

  /**
   * Of the keys.
   *
   * @param left where what stands below at the left begins
   * @param edge between what stands below and the edge
   * @param right between classes and the edge
   * @param below likewise under them
   * @param row of a class
   * @param letters of its text
   */
  private record Size(
      double left, double edge, double right, double below, double row, double letters) {
    static final Size SMALL = new Size(6, 6, 11, 3, 11, LETTERS);
    static final Size BAND = new Size(14, 12, 41, 12, 13, 8.5);

    /** In line with the text of the page. */
    static final Size CODES = new Size(42, 12, 41, 12, 13, 8.5);

    static Size of(ThematicMap.Style style) {
      return !style.isBand() ? SMALL : style.codes() ? CODES : BAND;
    }
  }

  MapKeys(Projection projection, Box sheet, Coverage coverage, ThematicMap.Style style) {
    this.projection = projection;
    this.sheet = sheet;
    this.coverage = coverage;
    this.size = Size.of(style);
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
    double bottom = sheet.bottom() - size.edge();
    double start = size.left();
    if (scaleBar) {
      double far = kilometres();
      double length = far * points();
      marks.add(line(start, bottom, start + length, bottom));
      marks.add(line(start, bottom - 3, start, bottom));
      marks.add(line(start + length, bottom - 3, start + length, bottom));
      String words = (far < 1 ? String.valueOf(far).replace('.', ',') : "" + (int) far) + " km";
      Point middle = new Point(start + Math.max(length, 20) / 2, bottom - 4);
      marks.add(new Mark.Text(middle, Mark.Align.MIDDLE, words, GREY));
    }
    if (!hidden.isEmpty()) {
      double y = bottom - 28;
      marks.add(new Mark.Rectangle(start, y, 10, 8, ThematicMap.hidden().with(Palette.MUTED, 0.5)));
      marks.add(new Mark.Text(new Point(start + 14, y + 7), Mark.Align.START, hidden, GREY));
    }
    classes(classes, marks);
    return marks;
  }

  /** In the corner at the right where least of the work area lies, below where that is alike. */
  private void classes(List<LegendEntry> classes, List<Mark> marks) {
    if (classes.isEmpty()) {
      return;
    }
    double row = size.row();
    var dark = new Mark.Lettering(size.letters(), Face.REGULAR, Palette.INK);
    double wide = row + 5 + classes.stream().mapToDouble(c -> dark.width(c.text())).max().orElse(0);
    double high = row * classes.size();
    double left = sheet.right() - size.right() - wide;
    double end = sheet.bottom() - size.below();
    Box below = new Box(left, end - high, left + wide, end);
    Box above = new Box(left, size.edge(), left + wide, size.edge() + high);
    boolean lower = coverage.under(below) <= coverage.under(above) + SLIGHT;
    double top = lower ? below.top() : above.top();
    for (LegendEntry entry : classes) {
      marks.add(new Mark.Rectangle(left, top, row, row, entry.paint().with(Palette.PAPER, 0.6)));
      marks.add(
          new Mark.Text(
              new Point(left + row + 4, top + row - 2.5), Mark.Align.START, entry.text(), dark));
      top += row;
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
