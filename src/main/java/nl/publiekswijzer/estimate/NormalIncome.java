// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

/**
 * Incomes of an area as a normal distribution on the scale on which those of the country are the
 * standard one.
 */
record NormalIncome(double mean, double deviation) {
  private static final double LOWEST = Normal.quantile(0.4);
  private static final double HIGHEST = Normal.quantile(0.8);
  private static final double LEAST_DEVIATION = 0.5;
  private static final double MOST_DEVIATION = 1.6;

  /**
   * The distribution with two known shares.
   *
   * @param low share (0 to 1) of those in the lowest 40 % of the country
   * @param high share of those in the highest 20 %
   */
  static NormalIncome of(double low, double high) {
    double lowest = Math.min(0.9, Math.max(0.03, low));
    double highest = Math.min(Math.min(0.8, Math.max(0.01, high)), 1 - lowest - 0.02);
    double lowPlace = Normal.quantile(lowest);
    double deviation = (HIGHEST - LOWEST) / (Normal.quantile(1 - highest) - lowPlace);
    double bounded = Math.min(MOST_DEVIATION, Math.max(LEAST_DEVIATION, deviation));
    return new NormalIncome(LOWEST - bounded * lowPlace, bounded);
  }

  /** Place of the median of the country for those who have so much more than others. */
  double median(double more) {
    return -(mean + more) / deviation;
  }
}
