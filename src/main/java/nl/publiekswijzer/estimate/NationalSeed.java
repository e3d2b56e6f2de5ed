// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * The national pattern from which every area starts: how many main occupants an age class has and
 * how they live.
 *
 * <p>Source: CBS, 71488ned, 1 January 2020, all municipalities summed. Main occupants are persons
 * living alone, half of all partners, and single parents: 7,957,184, which is 0.5 % under all
 * private households because other households are not among them.
 */
final class NationalSeed {
  /** Main occupants by age class (row) and household type (column). */
  private static final double[][] MAIN_OCCUPANTS = {
    {871_595, 386_426.5, 323_091.5, 77_821},
    {711_486, 326_125.5, 1_323_555, 355_812},
    {924_126, 1_202_037.5, 365_222.5, 130_753},
    {572_571, 347_715.5, 13_257, 25_589}
  };

  /**
   * Main occupants per inhabitant in private households, by the age classes of {@link Inhabitants};
   * children under 15 are none.
   */
  private static final double[] HEADSHIP = {
    0, 0.1915, 0.5659, 0.5987, 0.6104, 0.6112, 0.6208, 0.7130
  };

  private static final AgeClass[] AGE_CLASS = {
    AgeClass.YOUNG,
    AgeClass.YOUNG,
    AgeClass.YOUNG,
    AgeClass.MIDDLE,
    AgeClass.MIDDLE,
    AgeClass.OLDER,
    AgeClass.OLDER,
    AgeClass.OLDEST
  };

  private NationalSeed() {}

  /** Share of a household type among the main occupants of an age class, 0 to 1. */
  static double share(AgeClass age, HouseholdType type) {
    double[] row = MAIN_OCCUPANTS[age.ordinal()];
    return row[type.ordinal()] / (row[0] + row[1] + row[2] + row[3]);
  }

  /**
   * Main occupants by age class: inhabitants times headship, half a person added in each age class
   * from 15 so that no class is empty; the national numbers when no inhabitant is known.
   */
  static double[] mainOccupants(Inhabitants inhabitants) {
    var heads = new double[AgeClass.values().length];
    int known = 0;
    for (int age = 1; age < Inhabitants.CLASSES; age++) {
      int persons = inhabitants.byAge().get(age).orElse(0);
      known += persons;
      heads[AGE_CLASS[age].ordinal()] += (persons + 0.5) * HEADSHIP[age];
    }
    return known > 0 ? heads : national();
  }

  private static double[] national() {
    var heads = new double[MAIN_OCCUPANTS.length];
    for (int age = 0; age < heads.length; age++) {
      for (double households : MAIN_OCCUPANTS[age]) {
        heads[age] += households;
      }
    }
    return heads;
  }
}
