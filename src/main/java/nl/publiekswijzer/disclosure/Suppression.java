package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Hides cells until no hidden one follows from a published total. While a line has one hidden cell,
 * or hidden cells that sum to less than the threshold, its next smallest cell is hidden too; on a
 * tie the last one. A line's total may be a cell itself.
 */
final class Suppression {
  private record Line(int total, int[] parts) {}

  private static final int ALWAYS_SHOWN = -1;

  private final List<BigFraction> cells;
  private final BigFraction threshold;
  private final List<Line> lines = new ArrayList<>();
  private final BitSet hidden = new BitSet();

  Suppression(List<BigFraction> cells, int threshold) {
    this.cells = List.copyOf(cells);
    this.threshold = BigFraction.of(threshold);
  }

  void hide(int cell) {
    hidden.set(cell);
  }

  /** Cells whose sum is published. */
  void line(int[] parts) {
    lines.add(new Line(ALWAYS_SHOWN, parts));
  }

  /** Cells that sum to another cell. */
  void line(int[] parts, int total) {
    lines.add(new Line(total, parts));
  }

  /** The hidden cells, after all that had to follow. */
  BitSet hidden() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Line line : lines) {
        changed |= hideNext(line);
      }
    }
    return (BitSet) hidden.clone();
  }

  private boolean hideNext(Line line) {
    int next = needsMore(line) ? smallestShown(line) : -1;
    if (next >= 0) {
      hidden.set(next);
    }
    return next >= 0;
  }

  private boolean needsMore(Line line) {
    var sum = BigFraction.ZERO;
    int count = 0;
    for (int part : line.parts()) {
      if (hidden.get(part)) {
        sum = sum.add(cells.get(part));
        count++;
      }
    }
    if (line.total() != ALWAYS_SHOWN && hidden.get(line.total())) {
      return count == 0;
    }
    return count == 1 || count > 1 && sum.compareTo(threshold) < 0;
  }

  /** Empty cells are no candidates: hiding nothing protects nothing. */
  private int smallestShown(Line line) {
    int smallest = -1;
    for (int part : line.parts()) {
      boolean candidate = !hidden.get(part) && cells.get(part).signum() > 0;
      if (candidate && (smallest < 0 || cells.get(part).compareTo(cells.get(smallest)) <= 0)) {
        smallest = part;
      }
    }
    return smallest;
  }
}
