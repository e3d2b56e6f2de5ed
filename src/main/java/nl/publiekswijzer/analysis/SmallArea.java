// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;

/**
 * A postcode of six characters, or a place of that size, with who lives there; it knows no members.
 *
 * @param around the four-digit postcode that it lies in
 * @param shares of its households by ordinal of {@link BroadGroup}, as fractions that sum to 1
 */
public record SmallArea(String code, String around, long households, List<Double> shares) {
  private static final double ROUNDING = 1e-6;

  public SmallArea {
    shares = List.copyOf(shares);
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    boolean whole = Math.abs(sum - 1) < ROUNDING && shares.stream().allMatch(s -> s >= 0);
    if (households <= 0 || shares.size() != BroadGroup.values().length || !whole) {
      throw new IllegalArgumentException(
          code + " has " + households + " households with shares " + shares);
    }
  }

  /** Part of its households that is of a group. */
  public double share(BroadGroup group) {
    return shares.get(group.ordinal());
  }
}
