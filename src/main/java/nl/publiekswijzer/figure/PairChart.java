// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two bars from zero for each label, the first outlined and the second dark.
 *
 * @param first what the first of two bars is, such as an edition
 * @param second what the second is
 * @param unit behind each number in the alternative text; may be empty
 */
public record PairChart(
    String title, String first, String second, String unit, List<PairRow> rows) {
  private static final String UNKNOWN = "niet te tonen";
  private static final double TOP = 24;
  private static final double ROW = 32;
  private static final double BAR = 10;
  private static final double NUMBERS = 54;
  private static final double GAP = 8;
  private static final Mark.Lettering LABEL = new Mark.Lettering(9.5, false, Palette.INK);
  private static final Mark.Lettering NUMBER = new Mark.Lettering(8.5, false, Palette.INK);
  private static final Mark.Lettering STRONG = new Mark.Lettering(8.5, true, Palette.INK);
  private static final Paint BEFORE = new Paint(List.of(Palette.PAPER), List.of(Palette.RULE), 0.9);
  private static final Paint NOW = Paint.filled(Palette.OVER);

  public PairChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a chart of pairs needs a row: " + title);
    }
  }

  /** How many points high the chart is. */
  public double height() {
    return TOP + rows.size() * ROW + 2;
  }

  /** The chart on a sheet of this width, of which the labels take a given part; both in points. */
  public Figure figure(double width, double labels) {
    double left = labels + GAP;
    double span = width - left - NUMBERS;
    double most = Math.max(1e-9, rows.stream().mapToDouble(PairRow::most).max().orElse(0));
    var legend =
        new Legend(List.of(new LegendEntry(BEFORE, first), new LegendEntry(NOW, second)), false);
    List<Mark> marks = new ArrayList<>(legend.marks(left, 1, width - left));
    for (int i = 0; i < rows.size(); i++) {
      double top = TOP + i * ROW;
      PairRow row = rows.get(i);
      Point label = new Point(0, top + ROW / 2 + 1);
      marks.add(new Mark.Text(label, Mark.Align.START, row.label(), LABEL));
      marks.addAll(bar(row.first(), left, top + 4, span / most, BEFORE, NUMBER));
      marks.addAll(bar(row.second(), left, top + 4 + BAR + 2, span / most, NOW, STRONG));
    }
    marks.add(new Mark.Line(new Point(left, TOP - 2), new Point(left, height()), 1, Palette.INK));
    return new Figure(title, alternative(), new Scene(width, height(), marks));
  }

  private static List<Mark> bar(
      BigDecimal number,
      double left,
      double top,
      double scale,
      Paint paint,
      Mark.Lettering lettering) {
    double width = number == null ? 0 : number.doubleValue() * scale;
    List<Mark> marks = new ArrayList<>();
    if (width > 0) {
      marks.add(new Mark.Rectangle(left, top, width, BAR, paint));
    }
    Point right = new Point(left + width + 4, top + BAR - 2);
    String words = number == null ? UNKNOWN : text(number);
    marks.add(new Mark.Text(right, Mark.Align.START, words, lettering));
    return marks;
  }

  /** All numbers in the order shown, in Dutch. */
  public String alternative() {
    String numbers = rows.stream().map(this::words).collect(Collectors.joining("; "));
    return title + ". Twee staven per regel, " + first + " en " + second + ": " + numbers + ".";
  }

  private String words(PairRow row) {
    return row.label() + " " + words(row.first()) + " en " + words(row.second());
  }

  private String words(BigDecimal number) {
    return number == null ? UNKNOWN : text(number) + unit;
  }

  private static String text(BigDecimal number) {
    return number.scale() <= 0 ? Dutch.count(number.longValueExact()) : Dutch.decimal(number);
  }
}
