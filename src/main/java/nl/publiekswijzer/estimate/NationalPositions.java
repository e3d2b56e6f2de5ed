// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import nl.publiekswijzer.estimate.PositionTable.Position;

/**
 * Persons of the country by five-year age and position in the household.
 *
 * <p>Source: CBS, 71488ned, 1 January 2020, all municipalities summed, private households. Who
 * lives in an institution is added from the inhabitants of 2021 by PC4: 2, 7, 14, 35 and 66 for
 * each hundred in private households from 75 on, 0.4 below.
 */
final class NationalPositions {
  /** By age; in the order of {@link Position}. */
  static final double[][] PERSONS = {
    {845693, 0, 0, 0, 0, 12926},
    {896192, 0, 0, 0, 0, 12651},
    {934067, 0, 0, 0, 0, 15533},
    {965507, 47865, 9178, 651, 477, 17317},
    {617293, 267485, 136258, 21417, 6883, 32525},
    {219100, 321572, 364302, 164972, 24455, 30161},
    {68377, 234673, 263115, 459143, 46006, 17421},
    {31660, 173449, 133327, 619631, 65648, 10427},
    {20076, 153885, 107299, 641212, 80975, 8094},
    {18054, 178080, 149633, 713964, 105854, 9389},
    {14417, 206072, 261992, 672303, 103335, 11611},
    {8285, 230624, 481996, 434669, 68195, 14642},
    {3534, 230888, 633928, 189473, 33761, 15334},
    {1060, 224811, 656522, 71720, 16935, 14424},
    {258, 237803, 631629, 34583, 11862, 12957},
    {30, 197980, 386004, 15898, 8781, 9358},
    {2, 177370, 212452, 7504, 7475, 7092},
    {0, 129098, 79798, 2569, 5846, 5304},
    {0, 55201, 15808, 498, 2717, 2560},
    {0, 12922, 1369, 45, 770, 776}
  };

  private static final double[] IN_INSTITUTIONS = {0.022, 0.070, 0.138, 0.348, 0.660};
  private static final double YOUNGER_IN_INSTITUTIONS = 0.004;
  private static final int FIRST = 15;

  private NationalPositions() {}

  /** All inhabitants of an age, in private households and in institutions. */
  static double inhabitants(int age) {
    return Arrays.stream(PERSONS[age]).sum() * (1 + institutions(age));
  }

  /** Persons in institutions for each person of an age in a private household. */
  static double institutions(int age) {
    return age < FIRST ? YOUNGER_IN_INSTITUTIONS : IN_INSTITUTIONS[age - FIRST];
  }
}
