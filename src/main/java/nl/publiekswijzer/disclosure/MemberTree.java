// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The published member households of one file (OB-2, rule M1): true counts with {@link
 * MemberDraws}, made to fit from above. Parents are cut to the base households first, then their
 * children to what the parent has and to their own base households ({@link RowBalance}), so that
 * all sums fit, nothing is negative, and nowhere are there more members than households. Not
 * rounded.
 */
public final class MemberTree {
  private final MemberDraws draws;
  private final int[] members;
  private final int[] households;
  private final int total;
  private final int[] segments;

  /**
   * @param members true counts by subsegment, whole households
   * @param households in the base table by subsegment
   */
  public MemberTree(MemberDraws draws, int[] members, int[] households) {
    this.draws = draws;
    this.members = members.clone();
    this.households = households.clone();
    this.total = Math.max(0, Math.min(drawnTotal(), Arrays.stream(households).sum()));
    int[] drawn = plus(tree().sums(members), draws.segments());
    this.segments = new RowBalance(total).within(tree().sums(households), drawn);
  }

  private SegmentTree tree() {
    return draws.tree();
  }

  private static int[] plus(int[] counts, int[] noise) {
    return IntStream.range(0, counts.length).map(i -> counts[i] + noise[i]).toArray();
  }

  /** The whole with its noise, not cut: what floors are judged by (M5). */
  public int drawnTotal() {
    return Arrays.stream(members).sum() + draws.total();
  }

  /** All member households as published. */
  public int total() {
    return total;
  }

  /** By segment; their sum is {@link #total}. */
  public int[] segments() {
    return segments.clone();
  }

  /** By subsegment; their sums are {@link #segments}. */
  public int[] subsegments() {
    int[] drawn = plus(members, draws.subsegments());
    int[] row = new int[drawn.length];
    for (int s = 0; s < segments.length; s++) {
      int[] most = tree().within(s, households);
      tree().put(s, new RowBalance(segments[s]).within(most, tree().within(s, drawn)), row);
    }
    return row;
  }

  /** By segment and class or branch; the sums of the rows are {@link #segments}. */
  public int[][] crossing(Crossing crossing) {
    int[][] noise = draws.crossing(crossing);
    return IntStream.range(0, segments.length)
        .mapToObj(s -> new RowBalance(segments[s]).of(plus(crossing.members()[s], noise[s])))
        .toArray(int[][]::new);
  }

  /**
   * By part, such as municipality, with {@link #total} as their sum.
   *
   * @param parts of the whole area, together all its households
   */
  public SortedMap<String, Integer> parts(List<PartCount> parts) {
    return parts(total, parts);
  }

  /**
   * By part, such as the blocks of a municipality. What the drawn parts lack or have too much of
   * the sum is spread evenly, what is left over by name.
   *
   * @param sum published for all of them together
   */
  public SortedMap<String, Integer> parts(int sum, List<PartCount> parts) {
    var ordered = parts.stream().sorted(Comparator.comparing(PartCount::name)).toList();
    int[] drawn =
        ordered.stream().mapToInt(part -> part.members() + draws.part(part.name())).toArray();
    spread(sum - Arrays.stream(drawn).sum(), drawn);
    int[] most = ordered.stream().mapToInt(PartCount::households).toArray();
    int[] fitted = new RowBalance(sum).within(most, drawn);
    var published = new TreeMap<String, Integer>();
    for (int p = 0; p < fitted.length; p++) {
      published.put(ordered.get(p).name(), fitted[p]);
    }
    return published;
  }

  private static void spread(int lacks, int[] drawn) {
    for (int p = 0; p < drawn.length; p++) {
      drawn[p] += Math.floorDiv(lacks, drawn.length);
      drawn[p] += p < Math.floorMod(lacks, drawn.length) ? 1 : 0;
    }
  }
}
