// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

/**
 * How far the reach of a small area may lie from what its households alone make of it, squared, by
 * the chance of its members and by effects of the area.
 *
 * @param reach of all households: a fraction between 0 and 1
 */
record ReachWeights(double reach) {
  /** Standard deviation of the effects of areas, on the logit scale, that the weights expect. */
  private static final double EXPECTED = 0.3;

  /** The same that intervals allow for. */
  private static final double ALLOWED = 0.6;

  ReachWeights {
    if (!(reach > 0 && reach < 1)) {
      throw new IllegalArgumentException("no reach to compare with: " + reach);
    }
  }

  /** {@code 1 / (p (1 - p) / h + (0.3 p (1 - p))^2)} for a reach p and h households. */
  double weight(SmallArea area) {
    return 1 / variance(area, EXPECTED);
  }

  /** The variance that intervals allow for, with twice those effects. */
  double allowed(SmallArea area) {
    return variance(area, ALLOWED);
  }

  private double variance(SmallArea area, double effects) {
    double chance = reach * (1 - reach);
    return chance / area.households() + Math.pow(effects * chance, 2);
  }
}
