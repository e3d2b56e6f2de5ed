// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.function.IntToDoubleFunction;

/**
 * What an attacker knows of how a count is published: the chances of the noise, the rounding, and
 * the drawn count from which it is shown.
 */
record NoiseModel(IntToDoubleFunction chance, int bound, int rounding, double variance) {
  static NoiseModel none(int rounding) {
    return new NoiseModel(
        noise -> noise == 0 ? 1 : 0, 0, rounding, (rounding * rounding - 1) / 12.0);
  }

  static NoiseModel of(double variance, int bound) {
    var distribution = new NoiseDistribution(variance, bound);
    return new NoiseModel(distribution::probability, bound, 5, variance + 2);
  }

  private int floor() {
    return Rules.STANDARD.threshold() + bound;
  }

  /** How far a true count can lie from the told one. */
  int reach() {
    return bound + rounding / 2;
  }

  int lastHidden() {
    return floor() + bound;
  }

  double told(int told, int n) {
    double chances = 0;
    for (int drawn = told - rounding / 2; drawn <= told + rounding / 2; drawn++) {
      chances += drawn < floor() ? 0 : chance.applyAsDouble(drawn - n);
    }
    return chances;
  }

  double hidden(int n) {
    double chances = 0;
    for (int noise = -bound; noise <= bound; noise++) {
      chances += n + noise < floor() ? chance.applyAsDouble(noise) : 0;
    }
    return chances;
  }
}
