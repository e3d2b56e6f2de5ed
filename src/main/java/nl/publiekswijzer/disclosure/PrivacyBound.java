// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.ReachDesign;

/**
 * How much of a household is told at most when somebody knows all others and asks whether it is in
 * segment A or B (OB-2, specification section 4).
 *
 * @param distance D2: squared distance of the two answers in standard deviations
 */
public record PrivacyBound(double distance) {

  /** Formula 4.1 of base tables of households. */
  public static PrivacyBound ofHouseholds(SegmentTree tree) {
    return of(tree, HouseholdNoise.SEGMENT_VARIANCE, HouseholdNoise.SUBSEGMENT_VARIANCE);
  }

  /** Formula 4.1 of segments and subsegments of a member file. */
  public static PrivacyBound ofMembers(SegmentTree tree) {
    return of(tree, MemberDraws.SEGMENT_VARIANCE, MemberDraws.SUBSEGMENT_VARIANCE);
  }

  /**
   * {@code D2 = 2/s1 + (2 - 2/k)/s2}, where k is how many subsegments the widest segment has; with
   * one segment only {@code 2/s2}, between its subsegments.
   */
  private static PrivacyBound of(SegmentTree tree, double segments, double subsegments) {
    int widest = IntStream.range(0, tree.segments().size()).map(tree::width).max().orElse(1);
    if (tree.segments().size() == 1) {
      return new PrivacyBound(widest > 1 ? 2 / subsegments : 0);
    }
    return new PrivacyBound(2 / segments + (2 - 2.0 / widest) / subsegments);
  }

  /** What a division of each segment in so many cells adds: {@code D2 = 2 (1 - 1/q)/50}. */
  public static PrivacyBound ofCrossing(int cells) {
    return new PrivacyBound(2 * (1 - 1.0 / cells) / MemberDraws.CROSSING_VARIANCE);
  }

  /**
   * What sums by broad group add: a household that moves to another postcode of six characters is
   * one less and one more, {@code D2 = (2/8)^2}.
   */
  public static PrivacyBound ofGroups() {
    double steps = (double) MemberDraws.GROUP_DEVIATION / ReachDesign.LARGEST_STEP;
    return new PrivacyBound(Math.pow(2 / steps, 2));
  }

  /** Of both together. */
  public PrivacyBound plus(PrivacyBound other) {
    return new PrivacyBound(distance + other.distance);
  }

  /**
   * Of T editions in which the household stays what it is: {@code D2 T/(1 + (T-1) r)} (4.3).
   *
   * @param stays r, the share of the variance that stays
   */
  public PrivacyBound editions(int editions, double stays) {
    return new PrivacyBound(distance * editions / (1 + (editions - 1) * stays));
  }

  /**
   * Of a household that is so only in the last a of T editions: {@code D2 (a - r a a/(1 + (T-1)
   * r))/(1-r)} (4.3).
   */
  public PrivacyBound lastEditions(int last, int editions, double stays) {
    double known = stays * last * last / (1 + (editions - 1) * stays);
    return new PrivacyBound(distance * (last - known) / (1 - stays));
  }

  /** Zero-concentrated differential privacy: {@code rho = D2/2} (4.2). */
  public double rho() {
    return distance / 2;
  }

  /** {@code rho + 2 sqrt(rho ln(1/delta))} (4.2). */
  public double epsilon(double delta) {
    return rho() + 2 * Math.sqrt(rho() * Math.log(1 / delta));
  }

  /** By how much the segment is named more often than by blind guess, at most (4.1). */
  public double gain() {
    return new GuessingGain(Math.sqrt(distance / 2)).most();
  }
}
