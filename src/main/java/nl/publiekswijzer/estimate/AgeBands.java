// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import nl.publiekswijzer.segmentation.AgeClass;

/**
 * Five-year ages (0-4 to 95 and over), the groups that persons are fitted by, the bands in which
 * the CBS publishes them, and the age classes of main occupants. All borders of bands and classes
 * are borders of groups.
 */
final class AgeBands {
  /** 0-14, 15-24, 25-44, 45-64, 65 and over. */
  static final int BANDS = 5;

  /** 15-24, 25-34, 35-44, 45-54, 55-64, 65-74, 75 and over; children are in none. */
  static final int GROUPS = 7;

  /** The first five-year age that is no child. */
  static final int FIRST_ADULT = 3;

  private static final int[] BAND = {0, 0, 0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4};
  private static final int[] GROUP = {
    -1, -1, -1, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 6, 6
  };
  private static final AgeClass[] CLASS = {
    AgeClass.YOUNG,
    AgeClass.YOUNG,
    AgeClass.MIDDLE,
    AgeClass.MIDDLE,
    AgeClass.OLDER,
    AgeClass.OLDER,
    AgeClass.OLDEST
  };

  private AgeBands() {}

  static int band(int age) {
    return BAND[age];
  }

  static int group(int age) {
    return GROUP[age];
  }

  /** Age class of the main occupants of a group. */
  static AgeClass ageClass(int group) {
    return CLASS[group];
  }
}
