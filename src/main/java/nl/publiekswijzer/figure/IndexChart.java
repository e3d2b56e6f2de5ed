// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Labels with their indices as bars to both sides of 100; each number stands where there is no bar.
 *
 * @param house colour of amounts
 */
public record IndexChart(String title, List<IndexLine> lines, Colour house) {
  private static final double ROW = 18;
  private static final double AXIS = 18;
  private static final double GAP = 8;
  private static final double BESIDE = 5;
  private static final double BASELINE = 12.2;
  private static final double TOP = 4;
  private static final double BAR = 10;
  private static final Mark.Lettering LABEL = new Mark.Lettering(9.5, false, Palette.INK);
  private static final Mark.Lettering TICK = new Mark.Lettering(8, false, Palette.MUTED);

  public IndexChart {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an index chart needs a line: " + title);
    }
  }

  /** How many points high the chart is. */
  public double height() {
    return AXIS + lines.size() * ROW + 2;
  }

  /** The chart on a sheet of this width, of which the labels take a given part; both in points. */
  public Figure figure(double width, double labels) {
    double left = labels + GAP;
    double doubling = (width - left - GAP) / IndexScale.LENGTH;
    double axis = left - doubling * IndexScale.doublings(IndexScale.LOWEST);
    List<Mark> marks = new ArrayList<>(grid(axis, doubling));
    for (int i = 0; i < lines.size(); i++) {
      marks.addAll(row(lines.get(i), AXIS + i * ROW, axis, doubling));
    }
    marks.add(vertical(axis, 1.1, Palette.INK));
    return new Figure(title, alternative(), new Scene(width, height(), marks));
  }

  /** All numbers in the order shown, in Dutch. */
  public String alternative() {
    String numbers =
        lines.stream()
            .map(line -> line.label() + " " + number(line))
            .collect(Collectors.joining("; "));
    return title + ". Staafdiagram van indexcijfers, 100 is het gemiddelde: " + numbers + ".";
  }

  private List<Mark> grid(double axis, double doubling) {
    List<Mark> marks = new ArrayList<>();
    for (int tick : IndexScale.TICKS) {
      double x = axis + doubling * IndexScale.doublings(tick);
      marks.add(vertical(x, 0.5, Palette.HAIRLINE));
      marks.add(new Mark.Text(new Point(x, 9), Mark.Align.MIDDLE, String.valueOf(tick), TICK));
    }
    return marks;
  }

  private List<Mark> row(IndexLine line, double top, double axis, double doubling) {
    double baseline = top + BASELINE;
    List<Mark> marks =
        new ArrayList<>(new IndexBar(line, house).marks(axis, doubling, top + TOP, BAR));
    marks.add(new Mark.Text(new Point(0, baseline), Mark.Align.START, line.label(), LABEL));
    boolean right = line.index().orElse(0) < 100;
    Point beside = new Point(right ? axis + BESIDE : axis - BESIDE, baseline);
    Mark.Align align = right ? Mark.Align.START : Mark.Align.END;
    marks.add(new Mark.Text(beside, align, number(line), lettering(line)));
    return marks;
  }

  private Mark.Lettering lettering(IndexLine line) {
    Face face = line.isOver() || line.isUnder() ? Face.BOLD : Face.REGULAR;
    Colour colour = line.isOver() ? house : Palette.INK;
    return new Mark.Lettering(9.5, face, colour).haloed(2.4);
  }

  private Mark vertical(double x, double width, Colour colour) {
    return new Mark.Line(new Point(x, AXIS - 5), new Point(x, height()), width, colour);
  }

  private static String number(IndexLine line) {
    return line.index().isEmpty() ? "onbekend" : String.valueOf(line.index().getAsInt());
  }
}
