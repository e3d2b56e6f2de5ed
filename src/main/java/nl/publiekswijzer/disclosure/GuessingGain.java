// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * The gain over blind guess G(D2) (OB-2, formula 4.1): the largest, over n = 2 to 11 segments that
 * are equally likely, of {@code integral of phi(x - d) Phi(x)^(n-1) dx - 1/n}, with {@code d =
 * sqrt(D2/2)}. By the trapezium rule, with an error under 0.00001.
 *
 * @param shift d, in standard deviations
 */
record GuessingGain(double shift) {
  private static final int MOST_SEGMENTS = 11;
  private static final double REACH = 9;
  private static final double STEP = 0.002;

  double most() {
    double most = 0;
    for (int segments = 2; segments <= MOST_SEGMENTS; segments++) {
      most = Math.max(most, of(segments));
    }
    return most;
  }

  /** Of so many segments. */
  double of(int segments) {
    double below = 0;
    double sum = 0;
    for (double x = -REACH; x <= REACH + shift; x += STEP) {
      below += density(x) * STEP;
      sum += density(x - shift) * Math.pow(below - density(x) * STEP / 2, segments - 1) * STEP;
    }
    return sum - 1.0 / segments;
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
