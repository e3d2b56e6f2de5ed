// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

/** Moves places on the normal scale together until their mean share is the one asked for. */
final class Shift {
  private static final double MOST = 3;
  private static final int HALVINGS = 40;

  private Shift() {}

  /**
   * What has to be added to each place.
   *
   * @param share wanted, 0 to 1
   */
  static double to(double share, double[] places, double[] weights) {
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    double low = -MOST;
    double high = MOST;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (int i = 0; i < places.length; i++) {
        sum += weights[i] * Normal.cumulative(middle + places[i]);
      }
      if (sum < share * all) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
