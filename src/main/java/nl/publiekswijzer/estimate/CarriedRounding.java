// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;

/**
 * Rounds the parts of areas to whole households, area after area: what a part was rounded off is
 * carried to the next area. The total of every area is exact, and the parts of all areas together
 * are within a household of their sum, so that rare parts are not rounded away.
 */
final class CarriedRounding {
  private final double[] carry;

  CarriedRounding(int parts) {
    this.carry = new double[parts];
  }

  /**
   * Whole parts of the next area.
   *
   * @param weights zero or more, at least one above zero unless the total is zero
   */
  int[] next(int total, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    var wanted = new double[carry.length];
    var parts = new int[carry.length];
    int left = total;
    for (int i = 0; i < parts.length; i++) {
      wanted[i] = carry[i] + (sum > 0 ? total * (weights[i] / sum) : 0);
      parts[i] = Math.max(0, (int) Math.floor(wanted[i]));
      left -= parts[i];
    }
    for (; left > 0; left--) {
      parts[most(wanted, parts, weights, 1)]++;
    }
    for (; left < 0; left++) {
      parts[most(wanted, parts, weights, -1)]--;
    }
    for (int i = 0; i < parts.length; i++) {
      carry[i] = wanted[i] - parts[i];
    }
    return parts;
  }

  /** The part that lacks most, or has most too much and can lose one; the first of several. */
  private static int most(double[] wanted, int[] parts, double[] weights, int sign) {
    int most = -1;
    for (int i = 0; i < parts.length; i++) {
      boolean possible = sign > 0 ? weights[i] > 0 : parts[i] > 0;
      double lack = sign * (wanted[i] - parts[i]);
      if (possible && (most < 0 || lack > sign * (wanted[most] - parts[most]))) {
        most = i;
      }
    }
    if (most < 0) {
      throw new IllegalArgumentException("nothing to divide over");
    }
    return most;
  }
}
