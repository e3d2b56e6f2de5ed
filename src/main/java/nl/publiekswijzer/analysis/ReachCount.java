// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.Comparator;
import java.util.List;

/**
 * How many of some households have a member.
 *
 * @param name of a segment or an area
 * @param variance of the members by their draw, in households squared
 */
public record ReachCount(String name, long members, long households, double variance) {
  private static final double CERTAIN = 2;

  /** Variance of the members of one segment, or of one part of the work area (OB-2, rule M1). */
  public static final double DRAWN = 25;

  /** Member households per household. */
  public double reach() {
    return households == 0 ? 0 : (double) members / households;
  }

  /**
   * Whether it is reached better than another by more than chance and the draw can make: two
   * proportions that differ by two standard deviations.
   */
  public boolean isAbove(ReachCount other) {
    double together = (double) (members + other.members) / (households + other.households);
    double error =
        together * (1 - together) * (1.0 / households + 1.0 / other.households)
            + variance / ((double) households * households)
            + other.variance / ((double) other.households * other.households);
    return reach() - other.reach() >= CERTAIN * Math.sqrt(error);
  }

  /** The best reached, with all of which it cannot be told that they are less; the best first. */
  public static List<ReachCount> highest(List<ReachCount> all) {
    return tied(all, Comparator.comparingDouble(ReachCount::reach).reversed(), ReachCount::isAbove);
  }

  /** The worst reached, with all of which it cannot be told that they are more; the worst first. */
  public static List<ReachCount> lowest(List<ReachCount> all) {
    return tied(
        all, Comparator.comparingDouble(ReachCount::reach), (one, other) -> other.isAbove(one));
  }

  /** Whether one count certainly goes before another. */
  private interface Order {
    boolean isBefore(ReachCount one, ReachCount other);
  }

  private static List<ReachCount> tied(
      List<ReachCount> all, Comparator<ReachCount> order, Order certain) {
    var sorted = all.stream().filter(c -> c.households() > 0).sorted(order).toList();
    return sorted.stream().filter(c -> !certain.isBefore(sorted.get(0), c)).toList();
  }
}
