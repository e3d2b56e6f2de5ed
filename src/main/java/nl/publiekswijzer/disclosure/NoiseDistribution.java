// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * The distribution of most entropy on the whole numbers from -bound to bound with mean zero and a
 * given variance: {@code p(k)} is proportional to {@code exp(-lambda k k)}, with lambda found by
 * halving. Strict floating point, so that every machine draws the same.
 */
final class NoiseDistribution {
  private static final int HALVINGS = 100;
  private static final double UNIT = 0x1.0p-53;

  private final int bound;
  private final double[] cumulative;

  NoiseDistribution(double variance, int bound) {
    if (variance <= 0 || variance >= bound * (bound + 1) / 3.0) {
      throw new IllegalArgumentException(
          "no noise up to " + bound + " has a variance of " + variance);
    }
    this.bound = bound;
    this.cumulative = cumulated(weights(lambda(variance)));
  }

  private double lambda(double variance) {
    double low = 0;
    double high = 50;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (variance(weights(middle)) > variance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** From -bound to bound, with sum 1. */
  private double[] weights(double lambda) {
    double[] weights = new double[2 * bound + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(-lambda * (i - bound) * (i - bound));
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  private double variance(double[] weights) {
    double variance = 0;
    for (int i = 0; i < weights.length; i++) {
      variance += weights[i] * (i - bound) * (i - bound);
    }
    return variance;
  }

  private static double[] cumulated(double[] weights) {
    double[] cumulative = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      cumulative[i] = sum;
    }
    return cumulative;
  }

  int bound() {
    return bound;
  }

  /** Probability of a noise, 0 beyond the bound. */
  double probability(int noise) {
    int i = noise + bound;
    if (i < 0 || i >= cumulative.length) {
      return 0;
    }
    return i == 0 ? cumulative[0] : cumulative[i] - cumulative[i - 1];
  }

  /**
   * The noise at a place of the cumulative distribution.
   *
   * @param uniform 64 bits, of which the upper 53 decide
   */
  int at(long uniform) {
    double place = (uniform >>> 11) * UNIT;
    int i = 0;
    while (i < cumulative.length - 1 && cumulative[i] <= place) {
      i++;
    }
    return i - bound;
  }
}
