// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;

/** What can be measured of a page that was laid out. */
public final class SheetInspection {
  private static final double TOP = 26;
  private static final double BOTTOM = 804;
  private static final double FIELD = 774;
  private static final double BLOCK = 16;
  private static final double ASCENT = 0.68;
  private static final double DESCENT = 0.16;
  private static final double TOUCH = 0.8;
  private static final double LEAST_SIZE = 8;

  private final Sheet sheet;

  /** Where a text stands. */
  private record Place(String text, double left, double top, double right, double bottom) {
    boolean overlaps(Place other) {
      return left < other.right - TOUCH
          && other.left < right - TOUCH
          && top < other.bottom - TOUCH
          && other.top < bottom - TOUCH;
    }
  }

  public SheetInspection(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Texts that a drawing by itself would cut off. */
  public static List<String> outside(Scene scene) {
    return scene.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> place((Mark.Text) mark))
        .filter(
            p ->
                p.left() < -TOUCH
                    || p.top() < -TOUCH
                    || p.right() > scene.width() + TOUCH
                    || p.bottom() > scene.height() + TOUCH)
        .map(Place::toString)
        .toList();
  }

  /** All that is wrong, in words; nothing when all is well. */
  public List<String> faults() {
    var faults = new ArrayList<String>();
    var places = places();
    for (int i = 0; i < places.size(); i++) {
      Place one = places.get(i);
      if (one.left() < 0 || one.right() > sheet.width() || one.bottom() > BOTTOM + 1) {
        faults.add("outside the page: " + one);
      }
      for (int j = i + 1; j < places.size(); j++) {
        if (one.overlaps(places.get(j))) {
          faults.add("'" + one + "' lies over '" + places.get(j) + "'");
        }
      }
    }
    sheet.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .filter(text -> text.lettering().size() < LEAST_SIZE)
        .forEach(text -> faults.add("too small: " + text.text()));
    return faults;
  }

  /**
   * The part of the page, between its bar and its foot, that is used: all but gaps wider than what
   * lies between two blocks.
   */
  public double fill() {
    double free = 0;
    double end = TOP;
    for (double[] span : spans()) {
      free += Math.max(0, span[0] - end - BLOCK);
      end = Math.max(end, span[1]);
    }
    free += Math.max(0, BOTTOM - end - BLOCK);
    return 1 - free / FIELD;
  }

  private List<double[]> spans() {
    var spans = new ArrayList<double[]>();
    sheet.marks().forEach(mark -> spans.add(span(mark)));
    spans.sort((a, b) -> Double.compare(a[0], b[0]));
    return spans;
  }

  private List<Place> places() {
    return sheet.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .filter(text -> !text.text().replace('\u00A0', ' ').isBlank())
        .map(SheetInspection::place)
        .toList();
  }

  private static Place place(Mark.Text text) {
    double width = text.lettering().width(text.text().strip());
    double left =
        switch (text.align()) {
          case START -> text.at().x();
          case MIDDLE -> text.at().x() - width / 2;
          case END -> text.at().x() - width;
        };
    double size = text.lettering().size();
    return new Place(
        text.text(),
        left,
        text.at().y() - ASCENT * size,
        left + width,
        text.at().y() + DESCENT * size);
  }

  private static double[] span(Mark mark) {
    if (mark instanceof Mark.Text text) {
      Place place = place(text);
      return new double[] {place.top(), place.bottom()};
    }
    if (mark instanceof Mark.Rectangle r) {
      return new double[] {r.y(), r.y() + r.height()};
    }
    if (mark instanceof Mark.Drawing d) {
      return new double[] {d.at().y(), d.at().y() + d.size()};
    }
    if (mark instanceof Mark.Circle c) {
      return new double[] {c.centre().y() - c.radius(), c.centre().y() + c.radius()};
    }
    if (mark instanceof Mark.Line l) {
      return span(List.of(l.from(), l.to()));
    }
    return mark instanceof Mark.Polyline p
        ? span(p.points())
        : span(((Mark.Polygon) mark).rings().stream().flatMap(List::stream).toList());
  }

  private static double[] span(List<Point> points) {
    return new double[] {
      points.stream().mapToDouble(Point::y).min().orElse(0),
      points.stream().mapToDouble(Point::y).max().orElse(0)
    };
  }
}
