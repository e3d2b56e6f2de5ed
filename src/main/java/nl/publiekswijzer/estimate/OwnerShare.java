// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import nl.publiekswijzer.segmentation.AgeClass;

/**
 * Share of owners among the households of one age class, with less or more than the median income,
 * in an area: on the logistic scale better-off and middle-aged households own more often (our own
 * choice), and all households together as often as the area says.
 */
final class OwnerShare {
  /** Per cent of owned homes where it is known nowhere; about that of the Netherlands in 2022. */
  static final double NATIONAL = 57;

  private static final double TIGHT_SHIFT = -0.8;
  private static final double[] AGE_SHIFT = {-0.8, 0.1, 0.3, -0.2};
  private static final double LEAST = 0.02;
  private static final int HALVINGS = 40;
  private static final double MOST = 8;

  private final double start;

  /**
   * @param owners per cent of homes in the area lived in by their owners
   * @param households by age class, of those with less than the median and of the others
   */
  OwnerShare(double owners, double[][] households) {
    double wanted = Math.min(1 - LEAST, Math.max(LEAST, owners / 100));
    double low = -MOST;
    double high = MOST;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      if (mean(middle, households) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    this.start = (low + high) / 2;
  }

  private static double mean(double start, double[][] households) {
    double owned = 0;
    double all = 0;
    for (AgeClass age : AgeClass.values()) {
      for (int tight = 0; tight < 2; tight++) {
        double cell = households[age.ordinal()][tight];
        owned += cell * share(start, age, tight == 0);
        all += cell;
      }
    }
    return all > 0 ? owned / all : 0;
  }

  private static double share(double start, AgeClass age, boolean tight) {
    double place = start + AGE_SHIFT[age.ordinal()] + (tight ? TIGHT_SHIFT : -TIGHT_SHIFT);
    return 1 / (1 + StrictMath.exp(-place));
  }

  /** Share between 0 and 1. */
  double of(AgeClass age, boolean tight) {
    return share(start, age, tight);
  }
}
