// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The base table of an edition, of which every published household count is a sum (OB-2, rules H3
 * and H4). It follows from the signed table alone: no cell is negative, blocks keep their totals,
 * and the country keeps its sums; first segments, then the subsegments of each.
 */
public final class BaseTable {
  private static final Comparator<BlockCounts> ORDER =
      Comparator.comparing(BlockCounts::province)
          .thenComparing(BlockCounts::municipality)
          .thenComparing(counts -> counts.block().first());

  private final SegmentTree tree;

  public BaseTable(SegmentTree tree) {
    this.tree = tree;
  }

  /**
   * Base counts of all blocks of an edition, by province, municipality and postcode whatever the
   * order of the signed ones.
   *
   * @param signed true counts with their noise, see {@link HouseholdNoise#signed}
   */
  public List<BlockCounts> of(List<BlockCounts> signed) {
    var ordered = signed.stream().sorted(ORDER).toList();
    var country = Region.country(ordered);
    int[][] cells = ordered.stream().map(BlockCounts::counts).toArray(int[][]::new);
    int[] totals = ordered.stream().mapToInt(BlockCounts::total).toArray();
    int[][] sums =
        IntStream.range(0, cells.length).mapToObj(b -> tree.sums(cells[b])).toArray(int[][]::new);
    int[][] segments = country.balanced(sums, totals);
    int[][] base = new int[cells.length][tree.subsegments().size()];
    for (int s = 0; s < tree.segments().size(); s++) {
      put(s, country.balanced(within(s, cells), column(s, segments)), base);
    }
    return IntStream.range(0, base.length).mapToObj(b -> ordered.get(b).with(base[b])).toList();
  }

  private int[][] within(int segment, int[][] cells) {
    return IntStream.range(0, cells.length)
        .mapToObj(b -> tree.within(segment, cells[b]))
        .toArray(int[][]::new);
  }

  private static int[] column(int segment, int[][] segments) {
    return IntStream.range(0, segments.length).map(b -> segments[b][segment]).toArray();
  }

  private void put(int segment, int[][] balanced, int[][] base) {
    for (int b = 0; b < base.length; b++) {
      tree.put(segment, balanced[b], base[b]);
    }
  }
}
