// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;

/**
 * Knows every printed sum of two tables exactly, the tree, and bounds of every subsegment, and
 * narrows down the subsegments as far as that allows.
 */
final class Attacker {
  private record Sum(Set<Integer> cells, long value) {}

  /** What a number can still be. */
  record Interval(long low, long high) {}

  private final List<TrueCount> tree;
  private final List<Sum> sums = new ArrayList<>();
  private final ToLongFunction<TrueCount> truth;
  private final long[] low;
  private final long[] high;

  Attacker(
      List<TrueCount> tree,
      ToLongFunction<TrueCount> truth,
      ToLongFunction<TrueCount> low,
      ToLongFunction<TrueCount> high) {
    this.tree = tree;
    this.truth = truth;
    this.low = tree.stream().mapToLong(low).toArray();
    this.high = tree.stream().mapToLong(high).toArray();
  }

  Attacker reads(CountTable... tables) {
    var everything = new HashSet<Integer>();
    for (int i = 0; i < tree.size(); i++) {
      everything.add(i);
    }
    sums.add(sum(everything));
    for (CountTable table : tables) {
      table.rows().stream().filter(CountRow::exact).forEach(r -> sums.add(sum(cells(r.codes()))));
    }
    boolean narrower = true;
    while (narrower) {
      narrower = false;
      for (Sum sum : sums) {
        narrower |= narrow(sum);
      }
    }
    return this;
  }

  private Sum sum(Set<Integer> cells) {
    return new Sum(cells, cells.stream().mapToLong(i -> truth.applyAsLong(tree.get(i))).sum());
  }

  private boolean narrow(Sum sum) {
    boolean narrower = false;
    for (int cell : sum.cells()) {
      var others = new HashSet<>(sum.cells());
      others.remove(cell);
      long atMost = sum.value() - total(others, low);
      long atLeast = sum.value() - total(others, high);
      narrower |= atMost < high[cell] || atLeast > low[cell];
      high[cell] = Math.min(high[cell], atMost);
      low[cell] = Math.max(low[cell], atLeast);
    }
    return narrower;
  }

  /** What some segment or subsegment can be. */
  Interval about(String code) {
    var cells = cells(List.of(code));
    long atLeast = total(cells, low);
    long atMost = total(cells, high);
    for (Sum sum : sums) {
      if (sum.cells().containsAll(cells)) {
        var others = new HashSet<>(sum.cells());
        others.removeAll(cells);
        atLeast = Math.max(atLeast, sum.value() - total(others, high));
        atMost = Math.min(atMost, sum.value() - total(others, low));
      }
    }
    return new Interval(atLeast, atMost);
  }

  private Set<Integer> cells(List<String> codes) {
    var cells = new HashSet<Integer>();
    for (int i = 0; i < tree.size(); i++) {
      if (codes.contains(tree.get(i).code()) || codes.contains(tree.get(i).parent())) {
        cells.add(i);
      }
    }
    return cells;
  }

  private static long total(Set<Integer> cells, long[] values) {
    return cells.stream().mapToLong(i -> values[i]).sum();
  }
}
