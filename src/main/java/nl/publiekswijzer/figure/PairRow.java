// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.math.BigDecimal;

/**
 * A label with two numbers of the same kind.
 *
 * @param first null where it is not told
 * @param second null where it is not told
 */
public record PairRow(String label, BigDecimal first, BigDecimal second) {
  public PairRow {
    if (label.isBlank() || isNegative(first) || isNegative(second)) {
      throw new IllegalArgumentException("no pair: " + label + " " + first + ", " + second);
    }
  }

  private static boolean isNegative(BigDecimal number) {
    return number != null && number.signum() < 0;
  }

  /** The larger of those that are told, or 0. */
  double most() {
    return Math.max(size(first), size(second));
  }

  private static double size(BigDecimal number) {
    return number == null ? 0 : number.doubleValue();
  }
}
