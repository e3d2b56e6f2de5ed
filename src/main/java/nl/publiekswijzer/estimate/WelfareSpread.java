// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import nl.publiekswijzer.segmentation.HouseholdType;
import nl.publiekswijzer.segmentation.WelfareClass;

/**
 * How the households of one type in an area with a given welfare score fall over the welfare
 * classes: a normal spread around the score, so that no area is of one class.
 */
final class WelfareSpread {
  /** Standard deviation of households around the score of their area; our own choice. */
  private static final double DEVIATION = 0.18;

  /**
   * Score of a household type less that of its area; our own choice, of about zero on average over
   * the national types.
   */
  private static final double[] SHIFT = {-0.10, 0.08, 0.08, -0.12};

  private static final int CLASSES = WelfareClass.values().length;

  private WelfareSpread() {}

  /**
   * Shares of the welfare classes, which sum to 1.
   *
   * @param score mean rank of the area, 0 to 1
   */
  static double[] shares(double score, HouseholdType type) {
    double mean = score + SHIFT[type.ordinal()];
    var shares = new double[CLASSES];
    double below = 0;
    for (int welfare = 0; welfare < CLASSES; welfare++) {
      double upper = (welfare + 1.0) / CLASSES;
      double next = welfare == CLASSES - 1 ? 1 : normal((upper - mean) / DEVIATION);
      shares[welfare] = next - below;
      below = next;
    }
    return shares;
  }

  /**
   * Share of a standard normal distribution below z, at most 8e-8 off (Abramowitz and Stegun,
   * formula 26.2.17).
   */
  static double normal(double z) {
    double t = 1 / (1 + 0.2316419 * Math.abs(z));
    double density = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * Math.PI);
    double polynomial =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double tail = density * polynomial;
    return z < 0 ? tail : 1 - tail;
  }
}
