// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.IndexBar;
import nl.publiekswijzer.figure.IndexLine;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;

/** How often the subsegments of a segment live here, each step of the axis a doubling. */
record SubsegmentChart(Board board, SegmentFact fact) {
  private static final double AXIS = 196;
  private static final double STEP = 22;
  private static final double FIRST = 14;
  private static final double ROW = 18;
  private static final double BAR = 11;
  private static final int HUNDRED = 100;
  private static final int[] TICKS = {25, 50, 100, 200, 400};

  private List<WorkAreaLine> lines() {
    return board.subsegments().stream()
        .filter(f -> f.isOf(fact) && f.line().index() != null)
        .map(SubsegmentFact::line)
        .sorted(Comparator.comparing(WorkAreaLine::index).reversed())
        .toList();
  }

  boolean isEmpty() {
    return lines().isEmpty();
  }

  /** Above it, in one line. */
  String head() {
    return SegmentPage.oneLine(board, title(), "segment.index.kort");
  }

  private String title() {
    var first = lines().get(0);
    return !first.uncertain() && first.index() >= Band.LEAST_OVER
        ? board.words().text("segment.index.vaak", first.code(), word(first.index()))
        : board.words().text("segment.index.gelijk");
  }

  private static String word(int index) {
    return Rates.often(index).replace(" zo vaak als", "").replace(" dan", "");
  }

  Figure figure(double width) {
    var lines = lines();
    var marks = new ArrayList<Mark>();
    double bottom = FIRST + ROW * lines.size();
    for (int tick : TICKS) {
      double x = x(tick);
      marks.add(new Mark.Line(new Point(x, FIRST), new Point(x, bottom), 0.5, Palette.HAIRLINE));
      marks.add(
          Marks.text(
              x, 9, Mark.Align.MIDDLE, String.valueOf(tick), 8, Face.REGULAR, Palette.MUTED));
    }
    for (int i = 0; i < lines.size(); i++) {
      row(marks, lines.get(i), FIRST + i * ROW);
    }
    marks.add(new Mark.Line(new Point(AXIS, FIRST - 1), new Point(AXIS, bottom), 1.1, Palette.INK));
    return new Figure(
        board.words().text("segment.index"),
        alternative(lines),
        new Scene(width, bottom + 2, marks));
  }

  private static double x(double index) {
    return AXIS + STEP * Math.log(index / HUNDRED) / Math.log(2);
  }

  private void row(List<Mark> marks, WorkAreaLine line, double top) {
    double base = top + 13;
    Colour house = board.colours().house();
    marks.add(
        Marks.text(0, base, Mark.Align.START, line.code() + " ", 9.5, Face.BOLD, Palette.INK));
    String name = board.content().figures().name(line.code());
    double size = 9.5;
    while (size > 8 && Face.REGULAR.width(name, size) > 118) {
      size -= 0.5;
    }
    marks.add(
        Marks.text(
            22,
            base,
            Mark.Align.START,
            Marks.shortened(name, Face.REGULAR, size, 118),
            size,
            Face.REGULAR,
            Palette.INK));
    boolean over = line.index() >= Band.LEAST_OVER && !line.uncertain();
    boolean under = line.index() <= Band.MOST_UNDER && !line.uncertain();
    var index = new IndexLine(line.code(), OptionalInt.of(line.index()), !line.uncertain());
    marks.addAll(new IndexBar(index, house).marks(AXIS, STEP, top + (ROW - BAR) / 2, BAR));
    boolean right = line.index() < HUNDRED;
    marks.add(
        new Mark.Text(
            new Point(right ? AXIS + 5 : AXIS - 5, base + 0.5),
            right ? Mark.Align.START : Mark.Align.END,
            String.valueOf(line.index()),
            new Mark.Lettering(
                    9.5, over || under ? Face.BOLD : Face.REGULAR, over ? house : Palette.INK)
                .haloed(2.4)));
  }

  private String alternative(List<WorkAreaLine> lines) {
    return board
        .words()
        .text(
            "segment.index.gelezen",
            String.join(
                "; ",
                lines.stream()
                    .map(
                        l ->
                            l.code()
                                + " "
                                + board.content().figures().name(l.code())
                                + " "
                                + l.index())
                    .toList()));
  }
}
