// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The drawing of a quadrant chart: four pale fields with their names, the share on a root scale so
 * that small segments spread, the index in doublings around 100. A label lies in the field of its
 * point, or else beside the chart with its letter at the point.
 */
final class QuadrantField {
  private static final double LEAST_SIDE = 200;
  private static final double NUMBERS = 26;
  private static final double ABOVE = 20;
  private static final double BELOW = 30;
  private static final double LINE = 11;
  private static final double LIST = 168;
  private static final double LIST_GAP = 14;
  static final double RADIUS = 4.4;
  private static final double WHITE = 3;
  private static final double LEAST_DOUBLINGS = 1;
  private static final double BEYOND = 1.12;

  private static final double[] SHARES = {1, 2, 5, 10, 20, 30, 40, 60, 80, 100};
  private static final double TICK_ROOM = 26;
  private static final Mark.Lettering AXIS = new Mark.Lettering(8, false, Palette.MUTED);
  private static final Mark.Lettering CORNER = new Mark.Lettering(9.5, true, Palette.MUTED);

  private final QuadrantChart chart;
  private final double width;
  private final double height;
  private final double most;
  private final double doublings;

  QuadrantField(QuadrantChart chart, double width, double height) {
    if (Math.min(width, height) < LEAST_SIDE) {
      throw new IllegalArgumentException("no room for quadrants on " + width + " x " + height);
    }
    this.chart = chart;
    this.width = width;
    this.height = height;
    double largest = chart.segments().stream().mapToDouble(Placed::share).max().orElseThrow();
    most = Math.max(1, Math.max(largest, chart.median()) * BEYOND);
    doublings =
        BEYOND
            * chart.segments().stream()
                .mapToDouble(s -> Math.abs(doublings(s.index())))
                .reduce(LEAST_DOUBLINGS, Math::max);
  }

  private static double doublings(double index) {
    return IndexScale.doublings((int) Math.round(index));
  }

  List<Mark> marks() {
    Box whole = field(width);
    QuadrantLabels labels = labels(whole);
    boolean listed = !labels.listed().isEmpty();
    Box field = listed ? field(width - LIST) : whole;
    List<Mark> marks = new ArrayList<>(grounds(field));
    marks.addAll(axes(field));
    marks.addAll(corners(field));
    for (Placed segment : inOrder()) {
      marks.add(point(segment, at(segment, field)));
    }
    QuadrantLabels shown = listed ? labels(field) : labels;
    marks.addAll(shown.marks());
    marks.addAll(shown.list(field.right() + LIST_GAP, field.top() + LINE));
    return marks;
  }

  private Box field(double right) {
    return new Box(NUMBERS, ABOVE, right - 1, height - BELOW);
  }

  private double x(double share, Box field) {
    return field.left() + field.width() * Math.sqrt(share / most);
  }

  private double y(double index, Box field) {
    double middle = (field.top() + field.bottom()) / 2;
    return middle - field.height() / 2 * doublings(index) / doublings;
  }

  private Point at(Placed segment, Box field) {
    Point exact = new Point(x(segment.share(), field), y(segment.index(), field));
    return field.grown(-RADIUS - 1).nearest(exact);
  }

  private Box quadrant(QuadrantChart.Quadrant quadrant, Box field) {
    double x = x(chart.median(), field);
    double y = y(QuadrantChart.AVERAGE, field);
    return switch (quadrant) {
      case NICHE -> new Box(field.left(), field.top(), x, y);
      case CORE -> new Box(x, field.top(), field.right(), y);
      case OTHER -> new Box(field.left(), y, x, field.bottom());
      case GROWTH -> new Box(x, y, field.right(), field.bottom());
    };
  }

  private List<Mark> grounds(Box field) {
    List<Mark> marks = new ArrayList<>();
    for (QuadrantChart.Quadrant quadrant : QuadrantChart.Quadrant.values()) {
      Box box = quadrant(quadrant, field).grown(-WHITE / 2);
      if (box.width() > 0 && box.height() > 0) {
        marks.add(
            new Mark.Rectangle(
                box.left(), box.top(), box.width(), box.height(), Paint.filled(Palette.TINT)));
      }
    }
    return marks;
  }

  private List<Mark> axes(Box field) {
    List<Mark> marks = new ArrayList<>();
    double last = -TICK_ROOM;
    for (double share : SHARES) {
      double x = x(share, field);
      if (share < most && x - last >= TICK_ROOM && x <= field.right() - TICK_ROOM / 2) {
        marks.add(text(x, field.bottom() + LINE, Mark.Align.MIDDLE, Dutch.round(share) + " %"));
        last = x;
      }
    }
    for (int index : IndexScale.TICKS) {
      if (Math.abs(doublings(index)) <= doublings) {
        marks.add(text(NUMBERS - 5, y(index, field) + 2.8, Mark.Align.END, String.valueOf(index)));
      }
    }
    marks.add(text(0, 9, Mark.Align.START, "Index van de leden (100 = gemiddeld)"));
    marks.add(
        text(field.right(), field.bottom() + 2.2 * LINE, Mark.Align.END, "Aandeel in de leden →"));
    marks.add(median(field));
    if (chart.segments().stream().anyMatch(Placed::uncertain)) {
      marks.addAll(key(field));
    }
    return marks;
  }

  private Mark median(Box field) {
    String median = "middelste " + QuadrantChart.percentage(chart.median());
    double half = TextWidth.of(median, AXIS.size()) / 2;
    double x =
        Math.max(field.left() + half, Math.min(field.right() - half, x(chart.median(), field)));
    double y = field.bottom() + 2.2 * LINE;
    double end = field.right() - TextWidth.of("Aandeel in de leden →", AXIS.size()) - 8;
    return text(Math.min(x, end - half), y, Mark.Align.MIDDLE, median);
  }

  private static List<Mark> key(Box field) {
    String key = "open rondje: kan toeval zijn";
    double left = field.right() - TextWidth.of(key, AXIS.size());
    return List.of(
        text(left, 9, Mark.Align.START, key),
        new Mark.Circle(new Point(left - 8, 6.2), RADIUS - 1, hollow(Palette.MUTED)));
  }

  private List<Mark> corners(Box field) {
    List<Mark> marks = new ArrayList<>();
    for (QuadrantChart.Quadrant quadrant : QuadrantChart.Quadrant.values()) {
      marks.addAll(corner(quadrant, field).stream().toList());
    }
    return marks;
  }

  /** The name of a field in its outer corner, or as far inwards as it takes to clear all points. */
  private Optional<Mark.Text> corner(QuadrantChart.Quadrant quadrant, Box field) {
    Box box = quadrant(quadrant, field).grown(-4);
    boolean right =
        quadrant == QuadrantChart.Quadrant.CORE || quadrant == QuadrantChart.Quadrant.GROWTH;
    boolean top =
        quadrant == QuadrantChart.Quadrant.NICHE || quadrant == QuadrantChart.Quadrant.CORE;
    double base = top ? box.top() + LINE : box.bottom() - 3;
    for (double inwards = 2; inwards < box.width(); inwards += 12) {
      double x = right ? box.right() - inwards : box.left() + inwards;
      var align = right ? Mark.Align.END : Mark.Align.START;
      var text = new Mark.Text(new Point(x, base), align, quadrant.word(), CORNER);
      if (box.grown(1).contains(Box.of(text))
          && discs(field).stream().noneMatch(Box.of(text).grown(4)::overlaps)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private List<Disc> discs(Box field) {
    return inOrder().stream().map(s -> new Disc(at(s, field), RADIUS)).toList();
  }

  /** Those of most members last, over the others. */
  private List<Placed> inOrder() {
    return chart.segments().stream()
        .sorted(Comparator.comparing(Placed::share).thenComparing(Placed::label))
        .toList();
  }

  private QuadrantLabels labels(Box field) {
    var taken = corners(field).stream().map(mark -> Box.of((Mark.Text) mark)).toList();
    var labels = new QuadrantLabels(field, discs(field), taken);
    var segments = new ArrayList<>(inOrder());
    Collections.reverse(segments);
    for (Placed segment : segments) {
      Box own = quadrant(chart.quadrant(segment), field).grown(-WHITE / 2);
      labels.add(segment, at(segment, field), own);
    }
    return labels;
  }

  private static Mark point(Placed segment, Point at) {
    return new Mark.Circle(
        at,
        RADIUS - (segment.uncertain() ? 0.6 : 0),
        segment.uncertain() ? hollow(segment.colour()) : solid(segment.colour()));
  }

  private static Paint solid(Colour colour) {
    boolean seen = colour.contrastTo(Palette.PAPER) >= 3;
    return new Paint(List.of(colour), List.of(seen ? Palette.PAPER : Palette.RULE), 0.6);
  }

  static Paint hollow(Colour colour) {
    boolean seen = colour.contrastTo(Palette.PAPER) >= 3;
    return new Paint(List.of(Palette.PAPER), List.of(seen ? colour : Palette.RULE), 1.4);
  }

  private static Mark.Text text(double x, double y, Mark.Align align, String text) {
    return new Mark.Text(new Point(x, y), align, text, AXIS);
  }
}
