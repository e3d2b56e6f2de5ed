// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * The cumulative table of a distribution over the places of a list of weights. Summed from left to
 * right, so that every machine has the same.
 */
final class Cumulative {
  private final double[] sums;

  /**
   * @param weights zero or more, one of them above zero
   */
  Cumulative(double[] weights) {
    sums = weights.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
  }

  /**
   * The first place whose cumulative chance lies above a uniform number.
   *
   * @param uniform from 0 up to and without 1
   */
  int at(double uniform) {
    double place = uniform * sums[sums.length - 1];
    int low = 0;
    int high = sums.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums[middle] > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
