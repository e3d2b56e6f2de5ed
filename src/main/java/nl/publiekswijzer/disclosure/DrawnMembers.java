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

  double segmentVariance() {
    return exact ? 0 : HouseholdCounts.SEGMENT_VARIANCE;
  }

  double subsegmentVariance() {
    return exact ? 0 : HouseholdCounts.SUBSEGMENT_VARIANCE;
  }
}
