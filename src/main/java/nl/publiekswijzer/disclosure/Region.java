// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The country, a province, a municipality or a block, by which a table is balanced from above
 * (OB-2, rule H4): the parts of a region to its sums, then the parts of each part.
 *
 * @param blocks places of its blocks in the table
 * @param parts none in a block
 */
record Region(int[] blocks, List<Region> parts) {

  /** The country with its provinces, municipalities and blocks, in the order of the blocks. */
  static Region country(List<BlockCounts> blocks) {
    int[] all = IntStream.range(0, blocks.size()).toArray();
    return of(
        all,
        List.of(
            b -> blocks.get(b).province(),
            b -> blocks.get(b).municipality(),
            b -> blocks.get(b).block().name()));
  }

  private static Region of(int[] blocks, List<Function<Integer, String>> levels) {
    if (levels.isEmpty()) {
      return new Region(blocks, List.of());
    }
    var below = levels.subList(1, levels.size());
    var parts =
        IntStream.of(blocks)
            .boxed()
            .collect(Collectors.groupingBy(levels.get(0), LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(part -> of(part.stream().mapToInt(Integer::intValue).toArray(), below))
            .toList();
    return new Region(blocks, parts);
  }

  /**
   * A non-negative table with the sums of this region.
   *
   * @param signed by block; not changed
   * @param totals of the blocks
   */
  int[][] balanced(int[][] signed, int[] totals) {
    int[][] balanced = new int[signed.length][];
    divide(new RowBalance(sum(totals)).of(sums(signed)), signed, totals, balanced);
    return balanced;
  }

  private void divide(int[] row, int[][] signed, int[] totals, int[][] balanced) {
    if (parts.isEmpty()) {
      balanced[blocks[0]] = row;
      return;
    }
    int[][] cells = parts.stream().map(part -> part.sums(signed)).toArray(int[][]::new);
    TableBalance.balance(cells, parts.stream().mapToInt(part -> part.sum(totals)).toArray(), row);
    for (int p = 0; p < cells.length; p++) {
      parts.get(p).divide(cells[p], signed, totals, balanced);
    }
  }

  private int[] sums(int[][] table) {
    int[] sums = new int[table[blocks[0]].length];
    for (int b : blocks) {
      Arrays.setAll(sums, c -> sums[c] + table[b][c]);
    }
    return sums;
  }

  private int sum(int[] totals) {
    return IntStream.of(blocks).map(b -> totals[b]).sum();
  }
}
