// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Numbers then and now, a hollow dot and a filled one joined by a line, with the difference at the
 * right; what may be chance is pale and says so.
 *
 * @param before what the hollow dots are, such as an edition
 * @param now what the filled dots are
 * @param unit behind each number in the alternative text; may be empty
 */
public record ChangeChart(
    String title,
    String before,
    String now,
    String unit,
    List<ChangeRow> rows,
    HouseColours colours) {
  private static final String UNKNOWN = "niet te tonen";
  private static final String CHANCE = "kan toeval zijn";
  private static final double KEY = 12;
  private static final double TOP = 34;
  private static final double ROW = 20;
  private static final double GAP = 12;
  private static final double NUMBERS = 108;
  private static final double WORDS = 38;
  private static final double HOLLOW = 4.2;
  private static final double FILLED = 4.8;
  private static final Mark.Lettering LABEL = new Mark.Lettering(9.5, false, Palette.INK);
  private static final Mark.Lettering NOTE = new Mark.Lettering(8, false, Palette.MUTED);

  public ChangeChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a chart of changes needs a row: " + title);
    }
  }

  /** How many points high the chart is. */
  public double height() {
    return TOP + rows.size() * ROW + 4;
  }

  /** The chart on a sheet of this width, of which the labels take a given part; both in points. */
  public Figure figure(double width, double labels) {
    Box field = new Box(labels + GAP, TOP, width - NUMBERS - GAP, height());
    Plot plot = new Plot(field, Extent.around(0, most(), 6), new Extent(0, rows.size()));
    List<Mark> marks = new ArrayList<>(key(field.left()));
    marks.addAll(grid(plot));
    for (int i = 0; i < rows.size(); i++) {
      marks.addAll(row(rows.get(i), TOP + (i + 0.5) * ROW, plot, width - NUMBERS));
    }
    return new Figure(title, alternative(), new Scene(width, height(), marks));
  }

  private double most() {
    return rows.stream()
        .filter(ChangeRow::isKnown)
        .mapToDouble(r -> r.before().max(r.now()).doubleValue())
        .max()
        .orElse(1);
  }

  private List<Mark> key(double left) {
    Point first = new Point(left + HOLLOW, KEY - 3);
    double after = left + 2 * HOLLOW + 5;
    double second = after + TextWidth.of(before, NOTE.size()) + 18;
    return List.of(
        new Mark.Circle(first, HOLLOW, hollow(colours.house())),
        new Mark.Text(new Point(after, KEY), Mark.Align.START, before, NOTE),
        new Mark.Circle(new Point(second + FILLED, KEY - 3), FILLED, Paint.filled(colours.house())),
        new Mark.Text(new Point(second + 2 * FILLED + 5, KEY), Mark.Align.START, now, NOTE));
  }

  private static List<Mark> grid(Plot plot) {
    List<Mark> marks = new ArrayList<>();
    for (double tick : plot.horizontal().ticks(6)) {
      marks.add(plot.upright(tick, 0.5, Palette.HAIRLINE));
      Point at = new Point(plot.x(tick), TOP - 4);
      marks.add(new Mark.Text(at, Mark.Align.MIDDLE, Dutch.count(Math.round(tick)), NOTE));
    }
    return marks;
  }

  private List<Mark> row(ChangeRow row, double middle, Plot plot, double numbers) {
    List<Mark> marks = new ArrayList<>();
    double base = middle + 3.2;
    String label = TextWidth.fitting(row.label(), LABEL.size(), plot.field().left() - GAP);
    marks.add(new Mark.Text(new Point(0, base), Mark.Align.START, label, LABEL));
    if (!row.isKnown()) {
      marks.add(new Mark.Text(new Point(numbers, base), Mark.Align.START, UNKNOWN, NOTE));
      return marks;
    }
    Colour dots = row.certain() ? colours.house() : colours.rest();
    Point then = new Point(plot.x(row.before().doubleValue()), middle);
    Point today = new Point(plot.x(row.now().doubleValue()), middle);
    marks.add(new Mark.Line(then, today, 3, colours.rest()));
    marks.add(new Mark.Circle(then, HOLLOW, hollow(dots)));
    marks.add(new Mark.Circle(today, FILLED, Paint.filled(dots)));
    Face face = row.certain() ? Face.BOLD : Face.REGULAR;
    Colour ink = row.certain() ? colours.house() : Palette.INK;
    Point end = new Point(numbers + WORDS, base);
    marks.add(
        new Mark.Text(end, Mark.Align.END, row.difference(), new Mark.Lettering(9.5, face, ink)));
    if (!row.certain()) {
      marks.add(new Mark.Text(new Point(end.x() + 6, base), Mark.Align.START, CHANCE, NOTE));
    }
    return marks;
  }

  private static Paint hollow(Colour colour) {
    return new Paint(List.of(Palette.PAPER), List.of(colour), 1.6);
  }

  /** All numbers in the order shown, in Dutch. */
  public String alternative() {
    String numbers = rows.stream().map(this::words).collect(Collectors.joining("; "));
    return title
        + ". Per regel een punt voor "
        + before
        + " en een voor "
        + now
        + ": "
        + numbers
        + ".";
  }

  private String words(ChangeRow row) {
    String both = row.label() + " " + words(row.before()) + " en " + words(row.now());
    return both + (row.isKnown() && !row.certain() ? " (" + CHANCE + ")" : "");
  }

  private String words(BigDecimal number) {
    if (number == null) {
      return UNKNOWN;
    }
    return (number.scale() <= 0 ? Dutch.count(number.longValueExact()) : Dutch.decimal(number))
        + unit;
  }
}
