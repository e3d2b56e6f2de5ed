// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.List;

/** Circles whose area grows with households; never so small that they cannot be seen. */
record BubbleSize(long most, double largest) {
  static final Mark.Lettering LETTERING = new Mark.Lettering(8, false, Palette.MUTED);
  private static final double SMALLEST = 1.6;
  private static final double GAP = 4;

  double radius(long households) {
    return Math.max(SMALLEST, largest * Math.sqrt(households / (double) Math.max(most, 1)));
  }

  /** Two circles with their round numbers, ending at the right on this centre line. */
  List<Mark> key(double right, double middle) {
    double x = right;
    List<Mark> marks = new ArrayList<>();
    for (long round : rounds()) {
      x -= TextWidth.of(text(round), LETTERING.size());
      Point base = new Point(x, middle + 2.8);
      marks.add(new Mark.Text(base, Mark.Align.START, text(round), LETTERING));
      x -= GAP + radius(round);
      Paint paint = Paint.outlined(Palette.RULE, 0.75);
      marks.add(new Mark.Circle(new Point(x, middle), radius(round), paint));
      x -= radius(round) + 2.5 * GAP;
    }
    return marks;
  }

  double keyWidth() {
    return rounds().stream().mapToDouble(this::keyWidth).sum();
  }

  double keyHeight() {
    return 2 * radius(rounds().get(0));
  }

  private double keyWidth(long round) {
    return TextWidth.of(text(round), LETTERING.size()) + 3.5 * GAP + 2 * radius(round);
  }

  /** The larger first: about a quarter of the most, and a fifth of that. */
  private List<Long> rounds() {
    long large = Extent.roundBelow(most / 4.0);
    return large < 5 ? List.of(large) : List.of(large, large / 5);
  }

  private String text(long round) {
    boolean last = round == rounds().get(0);
    return Dutch.count(round) + (last ? round == 1 ? " huishouden" : " huishoudens" : "");
  }
}
