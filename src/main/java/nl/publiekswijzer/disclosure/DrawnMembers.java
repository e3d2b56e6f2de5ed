// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * Member households of an area as they may be told: the draw of one file (OB-2, rule M1), or the
 * exact counts of a library that signed for them (rule M8).
 *
 * @param segments in the order of the tree, with sum {@code total}
 * @param subsegments in the order of the tree, each segment's with the sum of their segment
 */
public record DrawnMembers(long total, long[] segments, long[] subsegments, boolean exact) {

  /**
   * Variance of a segment, in households squared: {@code 25 (1 - 1/11)} and the share of a segment
   * in the whole, {@code 10 / 121} (OB-2, rule M5).
   */
  static final double SEGMENT_VARIANCE = 22.8;

  double segmentVariance() {
    return exact ? 0 : SEGMENT_VARIANCE;
  }

  double subsegmentVariance() {
    return exact ? 0 : HouseholdCounts.SUBSEGMENT_VARIANCE;
  }
}
