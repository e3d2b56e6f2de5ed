// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * Households of an area as they may be told, by subsegment in the order of the catalogue.
 *
 * @param base of what the area is compared with
 * @param blocks drawn blocks of which they are a sum; 0 where they are estimates
 * @param baseBlocks likewise of the base; 0 for the whole edition, where a draw does not count
 */
public record HouseholdCounts(long[] households, long[] base, int blocks, int baseBlocks) {
  /** Variance of a segment of one block, in households squared: {@code 25 (1 - 1/11)}. */
  public static final double SEGMENT_VARIANCE = 22.7;

  /**
   * Variance of a subsegment of one block, in households squared: {@code 50 (1 - 1/k) + 22.7 / k^2}
   * for k = 5.4 subsegments (OB-2, 4.4).
   */
  public static final double SUBSEGMENT_VARIANCE = 41.3;

  /** Compared with the whole edition. */
  public HouseholdCounts(long[] households, long[] base, int blocks) {
    this(households, base, blocks, 0);
  }

  double baseSegmentVariance() {
    return SEGMENT_VARIANCE * baseBlocks;
  }

  double baseSubsegmentVariance() {
    return SUBSEGMENT_VARIANCE * baseBlocks;
  }

  double segmentVariance() {
    return SEGMENT_VARIANCE * blocks;
  }

  double subsegmentVariance() {
    return SUBSEGMENT_VARIANCE * blocks;
  }
}
