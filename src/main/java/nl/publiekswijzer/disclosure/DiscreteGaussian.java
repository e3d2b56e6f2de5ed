// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whole numbers with a chance proportional to {@code exp(-a a / 2v)}, in households (OB-2, rules
 * H2, M1 and R2). Without a bound, but for tables that end at ten standard deviations. Strict
 * floating point, so that every machine draws the same.
 */
final class DiscreteGaussian {
  private static final int DEVIATIONS = 10;
  private static final Map<Double, DiscreteGaussian> KNOWN = new ConcurrentHashMap<>();

  private final double[] weights;
  private final Cumulative cumulative;

  private DiscreteGaussian(double variance) {
    if (!(variance > 0)) {
      throw new IllegalArgumentException("no noise has a variance of " + variance);
    }
    int reach = (int) Math.ceil(DEVIATIONS * Math.sqrt(variance));
    weights = new double[2 * reach + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double a = i - reach;
      weights[i] = StrictMath.exp(-a * a / (2 * variance));
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    cumulative = new Cumulative(weights);
  }

  /**
   * @param variance in households squared
   */
  static DiscreteGaussian of(double variance) {
    return KNOWN.computeIfAbsent(variance, DiscreteGaussian::new);
  }

  /** Largest number of the table, either way. */
  int reach() {
    return weights.length / 2;
  }

  double probability(int number) {
    return Math.abs(number) > reach() ? 0 : weights[number + reach()];
  }

  /** Chances of all numbers from the smallest to the largest. */
  double[] table() {
    return weights.clone();
  }

  /** The number at a place of the cumulative distribution. */
  int at(double uniform) {
    return cumulative.at(uniform) - reach();
  }
}
