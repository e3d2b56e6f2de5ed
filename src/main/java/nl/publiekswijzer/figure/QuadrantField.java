// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The drawing of a quadrant chart: axes with numbers, four names, points with their labels. */
final class QuadrantField {
  private static final double LEAST_SIDE = 200;
  private static final double NUMBERS = 22;
  private static final double ABOVE = 32;
  private static final double BELOW = 30;
  private static final double LINE = 11;
  private static final Mark.Lettering AXIS = new Mark.Lettering(8, false, Palette.MUTED);
  private static final Mark.Lettering CORNER = new Mark.Lettering(9.5, true, Palette.MUTED);
  private static final Mark.Lettering LABEL = new Mark.Lettering(7.5, false, Palette.INK);

  private final QuadrantChart chart;
  private final double width;
  private final Plot plot;

  QuadrantField(QuadrantChart chart, double width, double height) {
    if (Math.min(width, height) < LEAST_SIDE) {
      throw new IllegalArgumentException("no room for quadrants on " + width + " x " + height);
    }
    this.chart = chart;
    this.width = width;
    double most = chart.segments().stream().mapToDouble(Placed::share).max().orElseThrow();
    double right = Math.max(Math.max(most * 1.08, chart.median() * 1.35), 1);
    Box field = new Box(NUMBERS, ABOVE, width - 1, height - BELOW);
    plot = new Plot(field, Extent.around(0, right, 6), new Extent(0, QuadrantChart.HIGHEST));
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>(grid());
    marks.addAll(titles());
    List<Placed> segments = inOrder();
    List<Disc> discs = segments.stream().map(this::disc).toList();
    List<Mark.Text> corners = corners(discs);
    for (Mark.Text corner : corners) {
      Box box = Box.of(corner).grown(2);
      Paint paper = Paint.filled(Palette.PAPER);
      marks.add(new Mark.Rectangle(box.left(), box.top(), box.width(), box.height(), paper));
      marks.add(corner);
    }
    Labels labels = labels(discs, corners);
    for (int i = 0; i < discs.size(); i++) {
      marks.add(QuadrantPoint.of(segments.get(i), discs.get(i)));
    }
    for (int i = 0; i < discs.size(); i++) {
      labels.beside(i, label(segments.get(i)), LABEL).ifPresent(l -> marks.addAll(l.marks()));
    }
    return marks;
  }

  private Labels labels(List<Disc> discs, List<Mark.Text> corners) {
    Labels labels = new Labels(plot.field(), discs);
    corners.forEach(corner -> labels.keepFree(Box.of(corner)));
    labels.avoid(plot.upright(chart.median(), 1, Palette.RULE));
    labels.avoid(plot.level(QuadrantChart.AVERAGE, 1, Palette.RULE));
    return labels;
  }

  private Mark.Align align(double share) {
    if (share <= 0) {
      return Mark.Align.START;
    }
    boolean last = plot.horizontal().share(share) > 0.98;
    return last ? Mark.Align.END : Mark.Align.MIDDLE;
  }

  /** Only the two lines that part the quadrants: more would strike the labels. */
  private List<Mark> grid() {
    List<Mark> marks = new ArrayList<>();
    Box field = plot.field();
    for (double share : plot.horizontal().ticks(6)) {
      Point at = new Point(plot.x(share), field.bottom() + LINE);
      marks.add(text(at, align(share), Dutch.round(share) + " %"));
    }
    for (double index : plot.vertical().ticks(5)) {
      Point at = new Point(NUMBERS - 5, plot.y(index) + 2.8);
      marks.add(text(at, Mark.Align.END, Dutch.round(index)));
    }
    marks.add(plot.level(QuadrantChart.AVERAGE, 1, Palette.RULE));
    marks.add(plot.upright(chart.median(), 1, Palette.RULE));
    return marks;
  }

  private List<Mark> titles() {
    Box field = plot.field();
    List<Mark> marks = new ArrayList<>();
    marks.add(text(new Point(0, 9), Mark.Align.START, "Ledenindex (100 = gemiddeld)"));
    Point below = new Point(field.right(), field.bottom() + 2.2 * LINE);
    marks.add(text(below, Mark.Align.END, "Aandeel in de leden →"));
    String median = "mediaan " + QuadrantChart.percentage(chart.median());
    double half = TextWidth.of(median, AXIS.size()) / 2;
    double x = Math.max(NUMBERS + half, Math.min(width - half, plot.x(chart.median())));
    marks.add(text(new Point(x, field.top() - 4), Mark.Align.MIDDLE, median));
    if (chart.segments().stream().anyMatch(Placed::uncertain)) {
      String key = "open rondje: onzeker";
      double left = width - 1 - TextWidth.of(key, AXIS.size());
      marks.add(text(new Point(left, 9), Mark.Align.START, key));
      Paint hollow = QuadrantPoint.hollow(Palette.MUTED);
      marks.add(new Mark.Circle(new Point(left - 8, 6.2), QuadrantPoint.RADIUS - 0.6, hollow));
    }
    return marks;
  }

  private List<Mark.Text> corners(List<Disc> discs) {
    double top = plot.field().top() + LINE + 2;
    double bottom = plot.field().bottom() - 6;
    return List.of(
        corner(top, Mark.Align.START, QuadrantChart.Quadrant.NICHE, discs),
        corner(top, Mark.Align.END, QuadrantChart.Quadrant.CORE, discs),
        corner(bottom, Mark.Align.START, QuadrantChart.Quadrant.OTHER, discs),
        corner(bottom, Mark.Align.END, QuadrantChart.Quadrant.GROWTH, discs));
  }

  /** The name of a quadrant in its corner, or as far inwards as it takes to clear all points. */
  private Mark.Text corner(
      double base, Mark.Align align, QuadrantChart.Quadrant quadrant, List<Disc> discs) {
    boolean start = align == Mark.Align.START;
    Mark.Text text = null;
    for (double inwards = 6; inwards < plot.field().width() / 2; inwards += 12) {
      double x = start ? plot.field().left() + inwards : plot.field().right() - inwards;
      text = new Mark.Text(new Point(x, base), align, quadrant.word(), CORNER);
      if (discs.stream().noneMatch(Box.of(text).grown(5)::overlaps)) {
        return text;
      }
    }
    return text;
  }

  private List<Placed> inOrder() {
    return chart.segments().stream()
        .sorted(Comparator.comparing(Placed::index).reversed().thenComparing(Placed::label))
        .toList();
  }

  private Disc disc(Placed segment) {
    double room = QuadrantPoint.RADIUS + 1;
    Point at = plot.at(segment.share(), segment.index());
    return new Disc(plot.field().grown(-room).nearest(at), QuadrantPoint.RADIUS);
  }

  private static String label(Placed segment) {
    boolean above = segment.index() > QuadrantChart.HIGHEST;
    return segment.label() + (above ? " (" + Math.round(segment.index()) + ")" : "");
  }

  private static Mark text(Point at, Mark.Align align, String text) {
    return new Mark.Text(at, align, text, AXIS);
  }
}
