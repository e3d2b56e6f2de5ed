// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes as bars from zero in two parts, by the area and by the reach; parts of opposite sign lie
 * on both sides of zero, and a white mark shows what they come to together.
 */
public record ChangeChart(String title, List<ChangeRow> rows) {
  private static final String UNKNOWN = "niet te tonen";
  private static final double KEY = 20;
  private static final double TOP = KEY + 15;
  private static final double ROW = 20;
  private static final double BAR = 10;
  private static final double NET = 3.5;
  private static final double GAP = 8;
  private static final Mark.Lettering LABEL = new Mark.Lettering(9.5, false, Palette.INK);
  private static final Mark.Lettering NUMBER = new Mark.Lettering(9.5, true, Palette.INK);
  private static final Mark.Lettering NOTE = new Mark.Lettering(8, false, Palette.MUTED);
  private static final Paint AREA = Paint.filled(Palette.OVER);
  private static final Paint REACH = Paint.filled(Palette.UNDER);
  private static final Paint TOGETHER =
      new Paint(List.of(Palette.PAPER), List.of(Palette.INK), 0.9);
  private static final Legend LEGEND =
      new Legend(
          List.of(
              new LegendEntry(AREA, "door het gebied"),
              new LegendEntry(REACH, "door het bereik"),
              new LegendEntry(TOGETHER, "samen")),
          false);

  public ChangeChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a change chart needs a row: " + title);
    }
  }

  /** How many points high the chart is. */
  public double height() {
    return TOP + rows.size() * ROW + 2;
  }

  /** The chart on a sheet of this width, of which the labels take a given part; both in points. */
  public Figure figure(double width, double labels) {
    double left = labels + GAP;
    Box field = new Box(left, TOP, width - numbers() - 2 * GAP, height());
    if (field.width() < 3 * LEGEND.column() / 2) {
      throw new IllegalArgumentException("no room for bars on " + width + " with " + labels);
    }
    Plot plot = new Plot(field, extent(), new Extent(0, rows.size()));
    List<Mark> marks = new ArrayList<>(grid(plot));
    double key = Math.min(3 * LEGEND.column() + 40, width - left);
    marks.addAll(LEGEND.marks(left, 1, key));
    for (int i = 0; i < rows.size(); i++) {
      marks.addAll(row(rows.get(i), TOP + (i + 0.5) * ROW, plot, width));
    }
    return new Figure(title, alternative(), new Scene(width, height(), marks));
  }

  /** All numbers in the order shown, in Dutch. */
  public String alternative() {
    String numbers = rows.stream().map(ChangeChart::words).collect(Collectors.joining("; "));
    return title + ". Staafdiagram van veranderingen, in delen vanaf nul: " + numbers + ".";
  }

  private static List<Mark> grid(Plot plot) {
    List<Mark> marks = new ArrayList<>();
    for (double tick : plot.horizontal().ticks(6)) {
      marks.add(plot.upright(tick, 0.5, Palette.HAIRLINE));
      Point at = new Point(plot.x(tick), TOP - 4);
      marks.add(new Mark.Text(at, Mark.Align.MIDDLE, Dutch.signed(Math.round(tick)), NOTE));
    }
    marks.add(plot.upright(0, 1, Palette.INK));
    return marks;
  }

  private static List<Mark> row(ChangeRow row, double middle, Plot plot, double width) {
    List<Mark> marks = new ArrayList<>();
    double base = middle + 3.2;
    String label = TextWidth.fitting(row.label(), LABEL.size(), plot.field().left() - GAP);
    marks.add(new Mark.Text(new Point(0, base), Mark.Align.START, label, LABEL));
    row.change().ifPresent(change -> marks.addAll(bars(change, middle - BAR / 2, plot)));
    String net = row.change().map(change -> Dutch.signed(change.net())).orElse(UNKNOWN);
    Mark.Lettering lettering = row.change().isPresent() ? NUMBER : NOTE;
    marks.add(new Mark.Text(new Point(width, base), Mark.Align.END, net, lettering));
    return marks;
  }

  private static List<Mark> bars(ChangeRow.Change change, double top, Plot plot) {
    List<Mark> marks = new ArrayList<>();
    bar(0, change.area(), top, plot, AREA, marks);
    boolean sameSide = change.area() > 0 == change.reach() > 0;
    long from = sameSide ? change.area() : 0;
    bar(from, from + change.reach(), top, plot, REACH, marks);
    double x = plot.x(change.net()) - NET / 2;
    marks.add(new Mark.Rectangle(x, top - 2, NET, BAR + 4, TOGETHER));
    return marks;
  }

  private static void bar(
      long from, long to, double top, Plot plot, Paint paint, List<Mark> marks) {
    double left = Math.min(plot.x(from), plot.x(to));
    double width = Math.abs(plot.x(to) - plot.x(from));
    if (width > 0) {
      marks.add(new Mark.Rectangle(left, top, width, BAR, paint));
    }
  }

  private Extent extent() {
    List<ChangeRow.Change> known = rows.stream().flatMap(row -> row.change().stream()).toList();
    long low = known.stream().mapToLong(ChangeRow.Change::down).min().orElse(0);
    long high = known.stream().mapToLong(ChangeRow.Change::up).max().orElse(0);
    return Extent.around(low, Math.max(high, low + 6), 6);
  }

  private double numbers() {
    double widest = TextWidth.of(UNKNOWN, NOTE.size());
    for (ChangeRow row : rows) {
      String net = row.change().map(change -> Dutch.signed(change.net())).orElse("");
      widest = Math.max(widest, TextWidth.of(net, NUMBER.size()));
    }
    return widest;
  }

  private static String words(ChangeRow row) {
    return row.label() + " " + row.change().map(ChangeChart::words).orElse(UNKNOWN);
  }

  private static String words(ChangeRow.Change change) {
    return Dutch.signed(change.net())
        + " (gebied "
        + Dutch.signed(change.area())
        + ", bereik "
        + Dutch.signed(change.reach())
        + ")";
  }
}
