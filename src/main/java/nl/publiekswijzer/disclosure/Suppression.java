// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Hides cells until no hidden one follows from what is printed. Hidden subsegments are known by
 * their sums only: those of one shown segment together, and those of all hidden segments together.
 * While such a sum does not cover its cells, the next smallest cell is hidden too; on a tie the
 * last one.
 */
final class Suppression {
  private static final int NONE = -1;

  private final Cells cells;
  private final List<BigFraction> sizes;
  private final Cover cover;
  private final BitSet hidden = new BitSet();
  private final Map<Integer, ReleaseRule> rules = new HashMap<>();

  /**
   * @param sizes by which the next smallest cell is found, for each cell
   */
  Suppression(Cells cells, List<BigFraction> sizes, Cover cover) {
    this.cells = cells;
    this.sizes = List.copyOf(sizes);
    this.cover = cover;
  }

  /** Hides a cell by a rule; the first one counts. */
  void hide(int cell, ReleaseRule rule) {
    hidden.set(cell);
    rules.putIfAbsent(cell, rule);
  }

  /** The hidden cells with the rule that hid them, after all that had to follow. */
  Map<Integer, ReleaseRule> hidden() {
    int next = next();
    while (next != NONE) {
      hide(next, ReleaseRule.D3);
      next = next();
    }
    return Map.copyOf(rules);
  }

  private int next() {
    for (int segment : cells.segments()) {
      int next = hidden.get(segment) ? firstOf(segment) : nextOf(segment);
      if (next != NONE) {
        return next;
      }
    }
    return nextOfHiddenSegments();
  }

  /** A hidden segment without a hidden subsegment is the sum of its subsegments. */
  private int firstOf(int segment) {
    int[] children = cells.children(segment);
    return hidden(children).length == 0 ? smallestShown(children) : NONE;
  }

  /** A shown segment that cannot cover its hidden subsegments is hidden with them. */
  private int nextOf(int segment) {
    int[] children = cells.children(segment);
    var known = IntStream.of(hidden(children)).mapToObj(i -> new int[] {i}).toList();
    if (known.isEmpty() || cover.suffices(known)) {
      return NONE;
    }
    int next = smallestShown(children);
    return next == NONE ? segment : next;
  }

  private int nextOfHiddenSegments() {
    int[] segments = hidden(cells.segments());
    var known = IntStream.of(segments).mapToObj(s -> hidden(cells.children(s))).toList();
    if (known.isEmpty() || cover.suffices(known)) {
      return NONE;
    }
    int[] children = IntStream.of(segments).flatMap(s -> IntStream.of(cells.children(s))).toArray();
    int next = segments.length == 1 ? NONE : smallestShown(children);
    return next == NONE ? smallestShown(cells.segments()) : next;
  }

  private int[] hidden(int[] line) {
    return IntStream.of(line).filter(hidden::get).toArray();
  }

  /** Empty cells are no candidates: hiding nothing protects nothing. */
  private int smallestShown(int[] line) {
    int smallest = NONE;
    for (int cell : line) {
      boolean candidate = !hidden.get(cell) && sizes.get(cell).signum() > 0;
      if (candidate && (smallest == NONE || sizes.get(cell).compareTo(sizes.get(smallest)) <= 0)) {
        smallest = cell;
      }
    }
    return smallest;
  }
}
