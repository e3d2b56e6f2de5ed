// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Index bars below each other around one axis at 100, with label left and number right. */
public record IndexChart(String title, List<IndexLine> lines, IndexScale scale) {
  private static final double ROW = 18;
  private static final double AXIS = 18;
  private static final double NUMBERS = 34;
  private static final double GAP = 8;
  private static final Mark.Lettering LABEL = new Mark.Lettering(9.5, false, Palette.INK);
  private static final Mark.Lettering NUMBER = new Mark.Lettering(9.5, true, Palette.INK);
  private static final Mark.Lettering TICK = new Mark.Lettering(8, false, Palette.MUTED);

  public IndexChart {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an index chart needs a line: " + title);
    }
  }

  public IndexChart(String title, List<IndexLine> lines) {
    this(title, lines, IndexScale.STANDARD);
  }

  /** How many points high the chart is. */
  public double height() {
    return AXIS + lines.size() * ROW + 2;
  }

  /** The chart on a sheet of this width, of which the labels take a given part; both in points. */
  public Figure figure(double width, double labels) {
    double left = labels + GAP;
    double span = width - left - NUMBERS - GAP;
    List<Mark> marks = new ArrayList<>(grid(left, span));
    for (int i = 0; i < lines.size(); i++) {
      marks.addAll(row(lines.get(i), AXIS + i * ROW, left, span));
    }
    double axis = left + span * scale.share(100);
    marks.add(vertical(axis, 1, Palette.INK));
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

  private List<Mark> grid(double left, double span) {
    List<Mark> marks = new ArrayList<>();
    for (int tick = (scale.lowest() + 49) / 50 * 50; tick <= scale.highest(); tick += 50) {
      double x = left + span * scale.share(tick);
      marks.add(vertical(x, 0.5, Palette.HAIRLINE));
      marks.add(new Mark.Text(new Point(x, 9), Mark.Align.MIDDLE, String.valueOf(tick), TICK));
    }
    return marks;
  }

  private List<Mark> row(IndexLine line, double top, double left, double span) {
    double baseline = top + ROW * 0.5 + 3.2;
    List<Mark> marks =
        new ArrayList<>(new IndexBar(line, scale).marks(left, span, top + ROW * 0.22, ROW * 0.56));
    marks.add(new Mark.Text(new Point(0, baseline), Mark.Align.START, line.label(), LABEL));
    Point right = new Point(left + span + GAP + NUMBERS, baseline);
    marks.add(
        new Mark.Text(right, Mark.Align.END, line.index().isEmpty() ? "–" : number(line), NUMBER));
    return marks;
  }

  private Mark vertical(double x, double width, Colour colour) {
    return new Mark.Line(new Point(x, AXIS - 5), new Point(x, height()), width, colour);
  }

  private static String number(IndexLine line) {
    return line.index().isEmpty() ? "onbekend" : String.valueOf(line.index().getAsInt());
  }
}
