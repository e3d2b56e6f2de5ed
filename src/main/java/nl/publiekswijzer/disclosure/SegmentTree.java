// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The segments and subsegments of a segmentation in their fixed order, which is the order of every
 * row of counts: an empty cell has its place too.
 */
public final class SegmentTree {
  private final String name;
  private final List<String> segments;
  private final List<String> subsegments;
  private final int[] parents;
  private final int[][] children;

  /**
   * @param name of the segmentation with its version
   * @param parents code of the segment of each subsegment, in the order of these
   */
  public SegmentTree(
      String name, List<String> segments, List<String> subsegments, List<String> parents) {
    this.name = name;
    this.segments = List.copyOf(segments);
    this.subsegments = List.copyOf(subsegments);
    this.parents = parents.stream().mapToInt(this.segments::indexOf).toArray();
    this.children =
        IntStream.range(0, segments.size()).mapToObj(this::childrenOf).toArray(int[][]::new);
    refuseNonsense();
  }

  private int[] childrenOf(int segment) {
    return IntStream.range(0, parents.length).filter(c -> parents[c] == segment).toArray();
  }

  private void refuseNonsense() {
    boolean childless = IntStream.range(0, children.length).anyMatch(s -> children[s].length == 0);
    boolean orphaned = IntStream.of(parents).anyMatch(parent -> parent < 0);
    boolean twice =
        new HashSet<>(segments).size() < segments.size()
            || new HashSet<>(subsegments).size() < subsegments.size();
    if (childless || orphaned || twice || parents.length != subsegments.size()) {
      throw new IllegalArgumentException(
          "no tree: segments %s, subsegments %s".formatted(segments, subsegments));
    }
  }

  public String name() {
    return name;
  }

  /** Codes of the segments. */
  public List<String> segments() {
    return segments;
  }

  /** Codes of the subsegments. */
  public List<String> subsegments() {
    return subsegments;
  }

  /** Place of the segment that a subsegment belongs to. */
  public int segmentOf(int subsegment) {
    return parents[subsegment];
  }

  /** Places of the subsegments of a segment. */
  public int[] subsegmentsOf(int segment) {
    return children[segment].clone();
  }

  /** How many subsegments a segment has. */
  public int width(int segment) {
    return children[segment].length;
  }

  /** The counts of the subsegments of one segment, out of a row of all. */
  public int[] within(int segment, int[] row) {
    return IntStream.of(children[segment]).map(c -> row[c]).toArray();
  }

  /** Puts the counts of the subsegments of one segment in their places of a row of all. */
  void put(int segment, int[] counts, int[] row) {
    for (int i = 0; i < counts.length; i++) {
      row[children[segment][i]] = counts[i];
    }
  }

  /** A row of subsegments, summed to segments. */
  public int[] sums(int[] row) {
    int[] sums = new int[segments.size()];
    for (int c = 0; c < row.length; c++) {
      sums[parents[c]] += row[c];
    }
    return sums;
  }
}
