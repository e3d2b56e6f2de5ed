// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The drawing of a position chart: size key above, field with axes, legend below. */
final class PositionField {
  private static final double FULL_WIDTH = 483;
  private static final double FULL_HEIGHT = 470;
  private static final double LARGEST = 24;
  private static final double LEAST_SIDE = 120;
  private static final double TITLE = 16;
  private static final double GAP = 12;
  private static final String WELFARE = "↑ meer te besteden";

  /** What the bands of age are called. */
  private static final String[] BANDS = {
    "tot 35 jaar", "35 tot 55 jaar", "55 tot 75 jaar", "75 jaar en ouder"
  };

  private static final Extent HUNDRED = new Extent(0, 100);
  private static final Mark.Lettering AXIS = new Mark.Lettering(8, false, Palette.MUTED);
  private static final Paint BEHIND = new Paint(List.of(Palette.ASIDE), List.of(Palette.RULE), 0.5);

  private final PositionChart chart;
  private final Legend legend;
  private final BubbleSize size;
  private final Box frame;
  private final Plot plot;

  PositionField(PositionChart chart, double width, double height) {
    if (Math.min(width, height) < LEAST_SIDE) {
      throw new IllegalArgumentException("no room for bubbles on " + width + " x " + height);
    }
    this.chart = chart;
    legend = new Legend(chart.legend(), true);
    double scale = Math.min(1, Math.min(width / FULL_WIDTH, height / FULL_HEIGHT));
    long most = chart.drawn().stream().mapToLong(Bubble::households).max().orElse(0);
    size = new BubbleSize(most, LARGEST * scale);
    double above = Math.max(TITLE, most > 0 ? size.keyHeight() + 5 : 0);
    double below = TITLE + (chart.legend().isEmpty() ? 0 : GAP + legend.height(width));
    frame = new Box(0.5, above, width - 0.5, height - below);
    double inset = LARGEST * scale + 1;
    Box field = frame.grown(-inset);
    if (field.height() < LEAST_SIDE / 4) {
      throw new IllegalArgumentException("no room for the legend on " + width + " x " + height);
    }
    plot = new Plot(field, HUNDRED, HUNDRED);
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>(axes());
    List<Bubble> drawn = chart.drawn();
    List<Disc> discs = drawn.stream().map(this::disc).toList();
    for (int i = 0; i < discs.size(); i++) {
      Disc disc = discs.get(i);
      marks.add(new Mark.Circle(disc.centre(), disc.radius(), paint(drawn.get(i))));
    }
    labels(drawn, discs).forEach(label -> marks.addAll(label.marks()));
    if (!legend.entries().isEmpty()) {
      marks.addAll(legend.marks(0, frame.bottom() + TITLE + GAP, frame.right() + 0.5));
    }
    return marks;
  }

  Spot spot(Bubble bubble, String words) {
    Disc disc = disc(bubble);
    return new Spot(disc.centre(), disc.radius(), bubble.code(), words);
  }

  private List<Mark> axes() {
    Paint border = Paint.outlined(Palette.HAIRLINE, 0.5);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rectangle(frame.left(), frame.top(), frame.width(), frame.height(), border));
    double from = 0;
    for (int i = 0; i < AgeBands.ENDS.size(); i++) {
      double left = i == 0 ? frame.left() : plot.x(from);
      double right = i == AgeBands.ENDS.size() - 1 ? frame.right() : plot.x(AgeBands.ENDS.get(i));
      if (i % 2 == 0) {
        marks.add(
            new Mark.Rectangle(
                left, frame.top(), right - left, frame.height(), Paint.filled(Palette.TINT)));
      }
      if (TextWidth.of(BANDS[i], AXIS.size()) < right - left) {
        Point middle = new Point((left + right) / 2, frame.bottom() + 11.5);
        marks.add(text(middle, Mark.Align.MIDDLE, BANDS[i]));
      }
      from = AgeBands.ENDS.get(i);
    }
    marks.add(text(new Point(0, frame.top() - 6), Mark.Align.START, WELFARE));
    double free = frame.width() - TextWidth.of(WELFARE, AXIS.size());
    if (size.most() > 0 && size.keyWidth() < free) {
      marks.addAll(size.key(frame.right(), (frame.top() - 4) / 2));
    }
    return marks;
  }

  private List<Label> labels(List<Bubble> drawn, List<Disc> discs) {
    Labels labels = new Labels(frame.grown(-1), discs);
    List<Label> found = new ArrayList<>();
    List<Integer> outside = new ArrayList<>();
    for (int i = discs.size() - 1; i >= 0; i--) {
      Bubble bubble = drawn.get(i);
      if (chart.standsOut(bubble)) {
        Colour colour = Palette.on(bubble.colour());
        Optional<Label> label = labels.inside(i, bubble.code(), lettering(colour));
        label.ifPresent(found::add);
        outside.addAll(label.isEmpty() ? List.of(i) : List.of());
      }
    }
    for (int i : outside) {
      labels.beside(i, drawn.get(i).code(), lettering(Palette.INK)).ifPresent(found::add);
    }
    return found;
  }

  private Disc disc(Bubble bubble) {
    return new Disc(plot.at(bubble.age(), bubble.welfare()), size.radius(bubble.households()));
  }

  private Paint paint(Bubble bubble) {
    if (!chart.standsOut(bubble)) {
      return BEHIND;
    }
    Paint seen = Paint.seen(bubble.colour());
    return seen.outline().isPresent() ? seen : new Paint(seen.fills(), List.of(Palette.PAPER), 0.8);
  }

  private static Mark text(Point at, Mark.Align align, String text) {
    return new Mark.Text(at, align, text, AXIS);
  }

  private static Mark.Lettering lettering(Colour colour) {
    return new Mark.Lettering(8, true, colour);
  }
}
