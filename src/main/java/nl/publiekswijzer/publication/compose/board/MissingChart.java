// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.figure.Stripes;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.TextStyle;

/**
 * A bar for each group: its height are households, its length is reach, so its area are households
 * with a member; the striped area up to the average is what is missing.
 */
record MissingChart(Board board, Missing missing) {
  private static final double WIDTH = 512;
  private static final double AXIS = 176;
  private static final double LENGTH = 245;
  private static final double TOP = 14;
  private static final double BELOW = 26;
  private static final double GAP = 3;
  private static final double LEAST = 8.4;
  private static final double CHIP = 11.6;
  private static final double[] STEPS = {1, 2, 5, 10, 20};
  private static final int MOST_STEPS = 6;

  /** The chart, so many points high. */
  Figure figure(double height) {
    var rows = new ArrayList<>(missing.above());
    rows.addAll(missing.below());
    double[] heights = heights(rows, height - TOP - BELOW);
    double most = rows.stream().mapToDouble(r -> r.reach().doubleValue()).max().orElse(1);
    most = Math.max(most, board.reach().doubleValue());
    double step = step(most);
    double scale = LENGTH / (Math.ceil(most / step) * step);
    var marks = new ArrayList<Mark>();
    double bottom = TOP;
    for (double h : heights) {
      bottom += h + GAP;
    }
    axis(marks, bottom, step, scale, most);
    double y = TOP;
    double from = 0;
    double to = 0;
    Set<String> meant = missing.meant();
    for (int i = 0; i < rows.size(); i++) {
      boolean strong = meant.contains(rows.get(i).code());
      row(marks, rows.get(i), y, heights[i], scale, strong);
      from = strong && from == 0 ? y : from;
      to = strong ? y + heights[i] : to;
      y += heights[i] + GAP;
    }
    mean(marks, bottom, scale);
    if (meant.size() > 1 && contiguous(rows, meant)) {
      bracket(marks, from, to, meant.size());
    }
    return new Figure(
        board.words().text("mist.figuur"),
        alternative(missing.chartTitle()),
        new Scene(WIDTH, bottom + 12, marks));
  }

  private static boolean contiguous(List<SegmentFact> rows, Set<String> meant) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (meant.contains(rows.get(i).code())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return last - first + 1 == meant.size();
  }

  /** By households, none so low that a line of text does not fit. */
  private static double[] heights(List<SegmentFact> rows, double room) {
    double all = rows.stream().mapToLong(SegmentFact::households).sum();
    double free = room - GAP * rows.size();
    double[] heights = new double[rows.size()];
    double least = 0;
    double rest = 0;
    for (SegmentFact row : rows) {
      boolean low = free * row.households() / all < LEAST;
      least += low ? LEAST : 0;
      rest += low ? 0 : row.households();
    }
    for (int i = 0; i < heights.length; i++) {
      double share = free * rows.get(i).households() / all;
      heights[i] =
          share < LEAST ? LEAST : Math.max(LEAST, (free - least) * rows.get(i).households() / rest);
    }
    return heights;
  }

  private static double step(double most) {
    for (double step : STEPS) {
      if (step * MOST_STEPS >= most) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private static void axis(
      List<Mark> marks, double bottom, double step, double scale, double most) {
    for (double at = 0; at <= most + step; at += step) {
      double x = AXIS + at * scale;
      if (x > AXIS + LENGTH + 0.5) {
        break;
      }
      marks.add(new Mark.Line(new Point(x, 10), new Point(x, bottom), 0.5, Palette.HAIRLINE));
      marks.add(
          Marks.text(
              x, bottom + 10, Mark.Align.MIDDLE, "" + (int) at, 8, Face.REGULAR, Palette.MUTED));
    }
  }

  private void row(
      List<Mark> marks, SegmentFact fact, double top, double height, double scale, boolean strong) {
    Colour house = board.colours().house();
    double middle = top + height / 2;
    double base = middle + 3.3;
    double length = fact.reach().doubleValue() * scale;
    double mean = board.reach().doubleValue() * scale;
    Colour fill = strong ? house : board.colours().rest();
    marks.add(new Mark.Rectangle(AXIS, top, length, height, Paint.filled(fill)));
    boolean lacks = fact.potential() != null && fact.potential() > 0;
    if (lacks && fact.reachSure()) {
      Paint gap =
          Paint.filled(Palette.PAPER)
              .striped(new Stripes(board.colours().rest(), 1, 3.4))
              .with(house, 0.5);
      marks.add(new Mark.Rectangle(AXIS + length, top, mean - length, height, gap));
    }
    marks.addAll(Chip.marks(fact, 0, middle - CHIP / 2, CHIP));
    boolean bold = strong || !lacks;
    marks.add(
        Marks.text(
            17,
            base,
            Mark.Align.START,
            fact.name(),
            9.5,
            bold ? Face.SEMIBOLD : Face.REGULAR,
            Palette.INK));
    String reach = Dutch.decimal(fact.reach());
    boolean inside = length > 28;
    marks.add(
        Marks.text(
            inside ? AXIS + 5 : AXIS + length + 3,
            base,
            Mark.Align.START,
            reach,
            9.5,
            Face.BOLD,
            inside && strong ? Palette.PAPER : Palette.INK));
    if (lacks) {
      missingWords(marks, fact, base, AXIS + mean + 8, strong);
    } else {
      behind(
          marks,
          AXIS + length + 6,
          base,
          board.words().text("mist.met.lid", Dutch.whole(fact.members())),
          Palette.INK);
    }
  }

  private void missingWords(
      List<Mark> marks, SegmentFact fact, double base, double left, boolean strong) {
    if (!fact.reachSure()) {
      behind(marks, left, base, board.words().text("mist.toeval"), Palette.MUTED);
      return;
    }
    String more = Dutch.signed(fact.potential());
    marks.add(
        Marks.text(
            left,
            base,
            Mark.Align.START,
            more + " ",
            9.5,
            Face.BOLD,
            strong ? board.colours().house() : Palette.INK));
    behind(
        marks,
        left + Math.max(36, Face.BOLD.width(more, 9.5) + 5),
        base,
        board.words().text("mist.van.zonder", Dutch.whole(fact.nonMembers())),
        strong ? Palette.INK : Palette.MUTED);
  }

  private void mean(List<Mark> marks, double bottom, double scale) {
    double x = AXIS + board.reach().doubleValue() * scale;
    marks.add(new Mark.Line(new Point(x, 4), new Point(x, bottom), 1.4, Palette.INK));
    marks.add(
        new Mark.Text(
            new Point(x + 4, 9),
            Mark.Align.START,
            board.words().text("mist.gemiddeld", Dutch.decimal(board.reach())),
            new Mark.Lettering(9, Face.BOLD, Palette.INK).haloed(2.4)));
  }

  /** At the right of the groups that the title is about, with a sentence. */
  private void bracket(List<Mark> marks, double from, double to, int groups) {
    Colour house = board.colours().house();
    double x = AXIS + LENGTH + 2;
    marks.add(
        new Mark.Polyline(
            List.of(
                new Point(x, from + 2),
                new Point(x + 5, from + 2),
                new Point(x + 5, to - 2),
                new Point(x, to - 2)),
            1.2,
            house));
    var style = new TextStyle(9.8, 12, Face.BOLD, house);
    String text = Rates.capital(board.words().text("mist.haak", Rates.number(groups)));
    var set = Paragraph.of(style, text).set(WIDTH - x - 13);
    marks.addAll(set.at(x + 11, (from + to) / 2 - set.height() / 2));
  }

  private String alternative(String title) {
    var said = new ArrayList<String>();
    for (SegmentFact fact : missing.above()) {
      said.add(board.words().text("mist.gelezen.boven", fact.name(), Dutch.decimal(fact.reach())));
    }
    for (SegmentFact fact : missing.below().stream().limit(3).toList()) {
      said.add(
          board
              .words()
              .text(
                  "mist.gelezen.onder",
                  fact.name(),
                  Dutch.decimal(fact.reach()),
                  Dutch.whole(fact.potential())));
    }
    return board
        .words()
        .text("mist.gelezen", title, Dutch.decimal(board.reach()), String.join("; ", said));
  }

  /** On paper, so that no line of the axis runs through it. */
  private static void behind(List<Mark> marks, double x, double y, String text, Colour colour) {
    var lettering = new Mark.Lettering(9.5, Face.REGULAR, colour);
    marks.add(
        new Mark.Rectangle(
            x - 1, y - 7.5, lettering.width(text) + 2, 10, Paint.filled(Palette.PAPER)));
    marks.add(new Mark.Text(new Point(x, y), Mark.Align.START, text, lettering));
  }
}
