// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * What two published counts of one cell tell of one household, over all true counts that they may
 * stand for.
 *
 * @param size rows of the first file
 * @param share of the cell in the population
 * @param elsewhere chance that the cell is hidden for another reason than its own size
 */
record Evidence(NoiseModel model, int size, double share, double elsewhere) {
  private static final double NEVER = 1e-300;

  /**
   * Log of how much likelier both counts are if the household is in the cell.
   *
   * @param before null when hidden
   * @param after null when hidden
   * @param others households by which the second file is larger, beside the one
   */
  double of(Long before, Long after, int others) {
    double mean = size * share;
    int first = before == null ? 0 : Math.max(0, (int) (before - model.reach()));
    int last = (int) (before == null ? mean + 6 * Math.sqrt(mean) : before + model.reach());
    double[] joined = binomial(others);
    double with = 0;
    double without = 0;
    for (int n = first; n <= last; n++) {
      double weight = Math.exp(-(n - mean) * (n - mean) / (2 * mean)) * probability(before, n);
      for (int x = 0; weight > 0 && x < joined.length; x++) {
        with += weight * joined[x] * probability(after, n + x + 1);
        without += weight * joined[x] * probability(after, n + x);
      }
    }
    return Math.log((with + NEVER) / (without + NEVER));
  }

  private double probability(Long told, int n) {
    double small = model.hidden(n);
    return told == null
        ? small + (1 - small) * elsewhere
        : (1 - elsewhere) * model.told(told.intValue(), n);
  }

  private double[] binomial(int number) {
    double expected = number * share;
    int most = Math.min(number, (int) (expected + 6 * Math.sqrt(expected) + 3));
    double[] chances = new double[most + 1];
    double chance = Math.pow(1 - share, number);
    for (int x = 0; x <= most; x++) {
      chances[x] = chance;
      chance *= (number - x) / (x + 1.0) * share / (1 - share);
    }
    return chances;
  }
}
