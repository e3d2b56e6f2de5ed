// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.WelfareClass;

/**
 * Share of owners among the households of one age and welfare class in an area: that of the area,
 * shifted on the logistic scale, as better-off and middle-aged households own more often.
 */
final class OwnerShare {
  /** Per cent of owned homes where it is known nowhere; about that of the Netherlands in 2022. */
  static final double NATIONAL = 57;

  private static final double[] WELFARE_SHIFT = {-1.2, -0.4, 0.4, 1.2};
  private static final double[] AGE_SHIFT = {-0.8, 0.1, 0.3, -0.2};
  private static final double LEAST = 0.02;

  private OwnerShare() {}

  /**
   * @param owners per cent of homes in the area lived in by their owners
   * @return share between 0 and 1
   */
  static double of(double owners, AgeClass age, WelfareClass welfare) {
    double share = Math.min(1 - LEAST, Math.max(LEAST, owners / 100));
    double odds = share / (1 - share);
    double shift = WELFARE_SHIFT[welfare.ordinal()] + AGE_SHIFT[age.ordinal()];
    double shifted = odds * StrictMath.exp(shift);
    return shifted / (1 + shifted);
  }
}
