// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Boxes in the margins of a map with lines to what they are about, never over the work area where
 * there is room beside it.
 */
final class MapCallouts {
  private static final double WIDTH = 122;
  private static final double KEY = 4;
  private static final double TEXT = 9;
  private static final double EDGE = 10;
  private static final double RIGHT_EDGE = 18;
  private static final double GAP = 6;
  private static final double STEP = 4;
  private static final double OVER_AREA = 8;
  private static final double OVER_LABEL = 4_000;
  private static final double LINE = 11;
  private static final Mark.Lettering HEAD = new Mark.Lettering(9, Face.BOLD, Palette.INK);
  private static final Mark.Lettering SECOND = new Mark.Lettering(8.5, Face.BOLD, Palette.INK);
  private static final Mark.Lettering WORDS = new Mark.Lettering(8.5, Face.REGULAR, Palette.INK);

  private final Box sheet;
  private final List<Interior> zones;
  private final List<Box> taken;
  private final Coverage coverage;
  private final List<Placed> placed = new ArrayList<>();

  /** A callout with its lines and the point it is about. */
  private record Open(
      ThematicMap.Callout callout, List<String> head, List<String> words, Point anchor) {
    double height() {
      return 7 + LINE * (head.size() + words.size());
    }
  }

  private record Placed(Open open, Box box) {}

  MapCallouts(
      ThematicMap map,
      Box sheet,
      List<Interior> zones,
      List<Box> taken,
      Coverage coverage,
      List<List<Integer>> stretches) {
    this.sheet = sheet;
    this.zones = zones;
    this.taken = taken;
    this.coverage = coverage;
    var open = new ArrayList<Open>();
    for (ThematicMap.Callout callout : map.callouts()) {
      stretches.stream()
          .filter(s -> map.zones().get(s.get(0)).group().equals(callout.group()))
          .max(Comparator.comparingDouble(this::area))
          .ifPresent(stretch -> open.add(open(callout, anchor(stretch))));
    }
    place(open);
  }

  List<Box> boxes() {
    return placed.stream().map(Placed::box).toList();
  }

  private double area(List<Integer> stretch) {
    return stretch.stream().mapToDouble(i -> zones.get(i).area()).sum();
  }

  /** In the largest part, beside its letter and the names. */
  private Point anchor(List<Integer> stretch) {
    var largest =
        stretch.stream()
            .map(zones::get)
            .max(Comparator.comparingDouble(Interior::area))
            .orElseThrow();
    return largest
        .best(p -> taken.stream().noneMatch(box -> box.grown(9).contains(p)))
        .or(largest::middle)
        .orElseGet(() -> largest.rings().get(0).get(0));
  }

  private static Open open(ThematicMap.Callout callout, Point anchor) {
    double wide = WIDTH - TEXT - 4;
    return new Open(
        callout,
        TextWidth.lines(callout.head(), HEAD, wide),
        TextWidth.lines(callout.text(), WORDS, wide),
        anchor);
  }

  /** Each side from above to below; those nearest to the other side cross over where it is full. */
  private void place(List<Open> open) {
    double middle = (sheet.left() + sheet.right()) / 2;
    var left = new ArrayList<Open>();
    var right = new ArrayList<Open>();
    open.stream()
        .sorted(Comparator.comparingDouble(o -> o.anchor().x()))
        .forEach(o -> (o.anchor().x() < middle ? left : right).add(o));
    while (height(right) > room() && height(left) + 50 < room()) {
      left.add(right.remove(0));
    }
    while (height(left) > room() && height(right) + 50 < room()) {
      right.add(0, left.remove(left.size() - 1));
    }
    side(left, EDGE);
    side(right, sheet.right() - RIGHT_EDGE - WIDTH);
  }

  private double room() {
    return sheet.height() - 2 * GAP;
  }

  private static double height(List<Open> side) {
    return side.stream().mapToDouble(o -> o.height() + GAP).sum();
  }

  /** The cheapest places from above to below, by dynamic programming over steps of four points. */
  private void side(List<Open> side, double x) {
    side.sort(Comparator.comparingDouble(o -> o.anchor().y()));
    int rows = (int) (sheet.height() / STEP);
    double[][] cost = new double[side.size() + 1][rows + 1];
    int[][] chosen = new int[side.size() + 1][rows + 1];
    for (int i = 1; i <= side.size(); i++) {
      Open open = side.get(i - 1);
      for (int end = 0; end <= rows; end++) {
        cost[i][end] = end == 0 ? Double.MAX_VALUE / 2 : cost[i][end - 1];
        chosen[i][end] = end == 0 ? -1 : chosen[i][end - 1];
        double top = end * STEP - open.height();
        int before = (int) Math.floor((top - GAP) / STEP);
        boolean fits = top >= GAP && end * STEP <= sheet.bottom() - GAP;
        if (fits && (i == 1 || before >= 0)) {
          double sum = (i == 1 ? 0 : cost[i - 1][before]) + cost(open, x, top);
          if (sum < cost[i][end]) {
            cost[i][end] = sum;
            chosen[i][end] = end;
          }
        }
      }
    }
    int end = rows;
    for (int i = side.size(); i >= 1 && end >= 0; i--) {
      Open open = side.get(i - 1);
      int at = chosen[i][end];
      if (at < 0) {
        return; // more than the margin holds: the key at the side tells the rest
      }
      double top = at * STEP - open.height();
      placed.add(new Placed(open, new Box(x, top, x + WIDTH, top + open.height())));
      end = Math.max(0, (int) Math.floor((top - GAP) / STEP));
    }
  }

  private double cost(Open open, double x, double top) {
    Box box = new Box(x, top, x + WIDTH, top + open.height()).grown(2);
    double cost = Math.abs((box.top() + box.bottom()) / 2 - open.anchor().y());
    cost += OVER_AREA * coverage.under(box);
    return cost + OVER_LABEL * taken.stream().filter(box::overlaps).count();
  }

  List<Mark> marks() {
    var marks = new ArrayList<Mark>();
    placed.forEach(p -> leader(p, marks));
    placed.forEach(p -> box(p, marks));
    return marks;
  }

  private static void leader(Placed placed, List<Mark> marks) {
    Point anchor = placed.open().anchor();
    Point edge = placed.box().nearest(anchor);
    marks.add(new Mark.Line(anchor, edge, 0.8, Palette.INK));
    marks.add(
        new Mark.Circle(anchor, 2, new Paint(List.of(Palette.INK), List.of(Palette.PAPER), 0.8)));
  }

  private static void box(Placed placed, List<Mark> marks) {
    Box box = placed.box();
    Open open = placed.open();
    marks.add(
        new Mark.Rectangle(
            box.left(),
            box.top(),
            box.width(),
            box.height(),
            new Paint(List.of(Palette.PAPER), List.of(Palette.INK), 0.6)));
    marks.add(new Mark.Rectangle(box.left(), box.top(), KEY, box.height(), open.callout().key()));
    double y = box.top() + 12;
    for (int i = 0; i < open.head().size(); i++) {
      marks.add(text(box.left() + TEXT, y, open.head().get(i), i == 0 ? HEAD : SECOND));
      y += LINE;
    }
    for (String line : open.words()) {
      marks.add(text(box.left() + TEXT, y, line, WORDS));
      y += LINE;
    }
  }

  private static Mark text(double x, double y, String text, Mark.Lettering lettering) {
    return new Mark.Text(new Point(x, y), Mark.Align.START, text, lettering);
  }
}
