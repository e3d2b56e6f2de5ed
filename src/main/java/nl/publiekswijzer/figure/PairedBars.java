package nl.publiekswijzer.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two bars per row, the area above what it is compared with, each with its number.
 *
 * @param here name of the area, such as "Utrecht"
 * @param base name of what it is compared with, such as "Nederland"
 * @param unit what follows each number, such as "%"; may be blank
 */
public record PairedBars(
    String title, String here, String base, String unit, List<PairedRow> rows) {
  private static final String UNKNOWN = "niet te tonen";
  private static final double TOP = 22;
  private static final double ROW = 27;
  private static final double BAR = 8.5;
  private static final double GAP = 8;
  private static final Mark.Lettering LABEL = new Mark.Lettering(9.5, false, Palette.INK);
  private static final Mark.Lettering MINE = new Mark.Lettering(8.5, true, Palette.INK);
  private static final Mark.Lettering THEIRS = new Mark.Lettering(8.5, false, Palette.MUTED);
  private static final Paint DARK = Paint.filled(Palette.OVER);
  private static final Paint LIGHT = new Paint(List.of(Palette.TINT), List.of(Palette.RULE), 0.75);

  public PairedBars {
    rows = List.copyOf(rows);
    if (rows.isEmpty() || here.isBlank() || base.isBlank()) {
      throw new IllegalArgumentException("paired bars need rows and names: " + title);
    }
  }

  /** How many points high the chart is. */
  public double height() {
    return TOP + rows.size() * ROW;
  }

  /** The chart on a sheet of this width, of which the labels take a given part; both in points. */
  public Figure figure(double width, double labels) {
    double left = labels + GAP;
    double span = width - left - numbers() - GAP;
    if (span <= 0) {
      throw new IllegalArgumentException("no room for bars on " + width + " with " + labels);
    }
    List<Mark> marks = new ArrayList<>(key(left, width));
    for (int i = 0; i < rows.size(); i++) {
      marks.addAll(row(rows.get(i), TOP + i * ROW, left, span));
    }
    Point top = new Point(left, TOP);
    Point bottom = new Point(left, height() - 4);
    marks.add(new Mark.Line(top, bottom, 0.75, Palette.INK));
    return new Figure(title, alternative(), new Scene(width, height(), marks));
  }

  /** All numbers in the order shown, in Dutch. */
  public String alternative() {
    String numbers = rows.stream().map(this::words).collect(Collectors.joining("; "));
    return title + ". Staafdiagram van " + here + " naast " + base + ": " + numbers + ".";
  }

  private List<Mark> key(double left, double width) {
    Legend mine = new Legend(List.of(new LegendEntry(DARK, here)), false);
    Legend theirs = new Legend(List.of(new LegendEntry(LIGHT, base)), false);
    double half = Math.min(mine.column() + 16, (width - left) / 2);
    List<Mark> marks = new ArrayList<>(mine.marks(left, 1, half - 2));
    marks.addAll(theirs.marks(left + half, 1, width - left - half));
    return marks;
  }

  private List<Mark> row(PairedRow row, double top, double left, double span) {
    List<Mark> marks = new ArrayList<>();
    String label = TextWidth.fitting(row.label(), LABEL.size(), left - GAP);
    Point base = new Point(0, top + BAR + 5.5);
    marks.add(new Mark.Text(base, Mark.Align.START, label, LABEL));
    double mine = row.here().map(number -> length(number, span)).orElse(0.0);
    double theirs = length(row.base(), span);
    if (mine > 0) {
      marks.add(new Mark.Rectangle(left, top + 2, mine, BAR, DARK));
    }
    marks.add(new Mark.Rectangle(left, top + 3 + BAR, theirs, BAR, LIGHT));
    String number = row.here().map(this::number).orElse(UNKNOWN);
    marks.add(number(left + mine, top + 2, number, row.here().isPresent() ? MINE : THEIRS));
    marks.add(number(left + theirs, top + 3 + BAR, number(row.base()), THEIRS));
    return marks;
  }

  private static Mark number(double end, double top, String text, Mark.Lettering lettering) {
    Point at = new Point(end + 4, top + BAR / 2 + 3);
    return new Mark.Text(at, Mark.Align.START, text, lettering);
  }

  private double length(BigDecimal number, double span) {
    double most =
        rows.stream()
            .mapToDouble(row -> row.base().max(row.here().orElse(row.base())).doubleValue())
            .max()
            .orElse(0);
    return most == 0 ? 0 : span * number.doubleValue() / most;
  }

  private double numbers() {
    double widest =
        rows.stream()
            .mapToDouble(row -> width(row.base().max(row.here().orElse(row.base()))))
            .max()
            .orElse(0);
    return Math.max(widest, TextWidth.of(UNKNOWN, MINE.size()) - 4) + 4;
  }

  private double width(BigDecimal number) {
    return TextWidth.of(number(number), MINE.size());
  }

  private String words(PairedRow row) {
    String mine = row.here().map(this::number).orElse(UNKNOWN);
    return row.label() + " " + mine + " tegen " + number(row.base());
  }

  private String number(BigDecimal number) {
    return (Dutch.decimal(number) + " " + unit).strip();
  }
}
