// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;

/** How two figures go together over the same places: Pearson's r, from -1 to 1. */
final class Correlation {
  private Correlation() {}

  /** Unweighted; 0 where one of them is the same everywhere. */
  static double of(double[] one, double[] other) {
    double meanOne = Arrays.stream(one).average().orElse(0);
    double meanOther = Arrays.stream(other).average().orElse(0);
    double both = 0;
    double ones = 0;
    double others = 0;
    for (int i = 0; i < one.length; i++) {
      double x = one[i] - meanOne;
      double y = other[i] - meanOther;
      both += x * y;
      ones += x * x;
      others += y * y;
    }
    return ones > 0 && others > 0 ? both / Math.sqrt(ones * others) : 0;
  }
}
