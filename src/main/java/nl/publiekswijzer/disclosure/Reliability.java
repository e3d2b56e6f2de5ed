// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * Which figures are too uncertain to stand alone or to be compared (OB-2, rules H8, H9 and M5): the
 * noise of a sum of m blocks has variance 22.7 m for a segment and 41.3 m for a subsegment, in
 * households squared (formula 4.4), and twice its standard deviation counts.
 *
 * @param blocks m; 1 for rows of members
 */
public record Reliability(int blocks) {
  private static final double SEGMENT = 22.7;
  private static final double SUBSEGMENT = 41.3;
  private static final double MEMBERS = 22.8;
  private static final double LEAST = 10;

  /** Rows of member figures: one draw, whatever the area. */
  public static final Reliability OF_MEMBERS = new Reliability(1);

  public Reliability {
    if (blocks < 1) {
      throw new IllegalArgumentException("no figure is a sum of " + blocks + " blocks");
    }
  }

  /** Twice the standard deviation of a segment. */
  public double ofSegment() {
    return 2 * Math.sqrt(SEGMENT * blocks);
  }

  /** Twice the standard deviation of a subsegment. */
  public double ofSubsegment() {
    return 2 * Math.sqrt(SUBSEGMENT * blocks);
  }

  /** Whether a segment has a row of its own (H8). */
  public boolean standsAloneAsSegment(long figure) {
    return figure >= Math.max(LEAST, ofSegment());
  }

  /** Whether a subsegment has a row of its own (H8). */
  public boolean standsAloneAsSubsegment(long figure) {
    return figure >= Math.max(LEAST, ofSubsegment());
  }

  /**
   * Whether a segment may be called larger or smaller than elsewhere (H9).
   *
   * @param expected households of the area times the share elsewhere
   */
  public boolean isIndexOfSegmentTold(long figure, double expected) {
    return Math.abs(figure - expected) >= ofSegment();
  }

  /** Likewise a subsegment. */
  public boolean isIndexOfSubsegmentTold(long figure, double expected) {
    return Math.abs(figure - expected) >= ofSubsegment();
  }

  /**
   * Whether a gap between the members of a segment and those expected is "te onzeker" (M5).
   *
   * @param gap in households
   * @param members M, all member households
   * @param households H, all households
   */
  public boolean isGapUncertain(double gap, long members, long households) {
    double share = members / (double) households;
    return Math.abs(gap) < 2 * Math.sqrt(MEMBERS + share * share * SEGMENT * blocks);
  }
}
