// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Exact member households of one file (OB-2, rule M8), cut where the base table has fewer
 * households: nowhere may more members than households be told. Each subsegment is cut on its own;
 * segments and the whole are its sums, and what divides the whole otherwise is made to fit it.
 */
public final class CutMembers {
  private final SegmentTree tree;
  private final int[] members;
  private final int[] cut;

  /**
   * @param members true counts by subsegment, whole households
   * @param households in the base table by subsegment
   */
  public CutMembers(SegmentTree tree, int[] members, int[] households) {
    this.tree = tree;
    this.members = members.clone();
    this.cut =
        IntStream.range(0, members.length).map(i -> Math.min(members[i], households[i])).toArray();
  }

  /** By segment and subsegment. */
  public DrawnMembers table() {
    return new DrawnMembers(total(), longs(tree.sums(cut)), longs(cut), true);
  }

  private static long[] longs(int[] counts) {
    return IntStream.of(counts).asLongStream().toArray();
  }

  private int total() {
    return IntStream.of(cut).sum();
  }

  /**
   * By class or branch, over all subsegments, with the whole as their sum. Where nothing is cut
   * they stay as they are.
   *
   * @param crossed true counts by class or branch and subsegment; each household once
   */
  public int[] divided(int[][] crossed) {
    int[] sums = new int[crossed.length];
    for (int[] segment : dividedBySegment(crossed)) {
      Arrays.setAll(sums, k -> sums[k] + segment[k]);
    }
    return sums;
  }

  /** The same by segment and class or branch, with the segments as the sums of the rows. */
  public int[][] dividedBySegment(int[][] crossed) {
    int[] segments = tree.sums(cut);
    int[][] sums = new int[segments.length][crossed.length];
    for (int s = 0; s < cut.length; s++) {
      int subsegment = s;
      int[] row = IntStream.range(0, crossed.length).map(k -> crossed[k][subsegment]).toArray();
      int[] left = cut[s] < members[s] ? new RowBalance(cut[s]).of(row) : row;
      int[] own = sums[tree.segmentOf(s)];
      Arrays.setAll(own, k -> own[k] + left[k]);
    }
    for (int s = 0; s < sums.length; s++) {
      sums[s] = new RowBalance(segments[s]).of(sums[s]);
    }
    return sums;
  }

  /**
   * By part, such as municipality, with the whole as their sum.
   *
   * @param parts of the whole area, together all its households
   */
  public SortedMap<String, Integer> parts(List<PartCount> parts) {
    return parts(total(), parts);
  }

  /**
   * By part, such as the blocks of a municipality.
   *
   * @param sum told of all of them together
   */
  public SortedMap<String, Integer> parts(int sum, List<PartCount> parts) {
    int[] most = parts.stream().mapToInt(PartCount::households).toArray();
    int[] own = parts.stream().mapToInt(PartCount::members).toArray();
    int[] fitted = new RowBalance(sum).within(most, own);
    var told = new TreeMap<String, Integer>();
    for (int p = 0; p < fitted.length; p++) {
      told.put(parts.get(p).name(), fitted[p]);
    }
    return told;
  }
}
