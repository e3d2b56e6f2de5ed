// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.stream.LongStream;

/**
 * Member households of an area as they may be told: the draw of one file (OB-2, rule M1), or the
 * exact counts of a library that signed for them (rule M8).
 *
 * @param segments in the order of the tree, with sum {@code total}
 * @param subsegments in the order of the tree, each segment's with the sum of their segment; empty
 *     for a selection, of which only segments are drawn
 * @param chosen of how many cells of each segment a selection is the sum; 0 for all members
 * @param cells in which each segment is divided; 0 for all members
 */
public record DrawnMembers(
    long total, long[] segments, long[] subsegments, boolean exact, int chosen, int cells) {

  /**
   * Variance of a segment, in households squared: {@code 25 (1 - 1/11)} and the share of a segment
   * in the whole, {@code 10 / 121} (OB-2, rule M5).
   */
  static final double SEGMENT_VARIANCE = 22.8;

  /** Of all members. */
  public DrawnMembers(long total, long[] segments, long[] subsegments, boolean exact) {
    this(total, segments, subsegments, exact, 0, 0);
  }

  /**
   * A selection.
   *
   * @param some of its members by segment
   * @param some of how many cells of each
   * @param all in which each segment is divided
   */
  public DrawnMembers part(long[] some, int chosenCells, int all) {
    return new DrawnMembers(LongStream.of(some).sum(), some, new long[0], exact, chosenCells, all);
  }

  public boolean isSelection() {
    return cells > 0;
  }

  /**
   * With c of k cells chosen {@code 50 c (1 - c/k) + (c/k)^2 22.8}: what the division adds, and
   * their part of the deviation of the segment.
   */
  double segmentVariance() {
    if (exact || !isSelection()) {
      return exact ? 0 : SEGMENT_VARIANCE;
    }
    double share = (double) chosen / cells;
    return MemberDraws.CROSSING_VARIANCE * chosen * (1 - share) + share * share * SEGMENT_VARIANCE;
  }

  double subsegmentVariance() {
    return exact ? 0 : HouseholdCounts.SUBSEGMENT_VARIANCE;
  }
}
