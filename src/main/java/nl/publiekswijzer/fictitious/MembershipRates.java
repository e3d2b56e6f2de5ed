// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import nl.publiekswijzer.segmentation.HouseholdType;
import nl.publiekswijzer.segmentation.OpenSegment;

/**
 * How many households have a member and how many members they have, by the household type of their
 * segment.
 *
 * <p>Source: CBS on 2022, a quarter of households have a member, 57 % of families with children and
 * 41 % of single parents. The rate of the others and the numbers within a household are our own,
 * set so that nationally a quarter of households and about 63 % youth come out.
 */
final class MembershipRates {
  private static final double FAMILY = 0.57;
  private static final double SINGLE_PARENT = 0.41;
  private static final double OTHERS = 0.15;

  /** Chance that a family with a member has at least two, and three, young members. */
  private static final double[] MORE_YOUTH = {0.58, 0.28};

  private static final double PARENT = 0.25;
  private static final double PARTNER = 0.05;

  private MembershipRates() {}

  /** Share of the households of a segment that have a member, 0 to 1. */
  static double rate(OpenSegment segment) {
    return switch (segment.mainType()) {
      case FAMILY -> FAMILY;
      case SINGLE_PARENT -> SINGLE_PARENT;
      case ALONE, COUPLE -> OTHERS;
    };
  }

  /** Mean number of members of a member household. */
  static double members(OpenSegment segment) {
    return withChildren(segment)
        ? 1 + MORE_YOUTH[0] + MORE_YOUTH[0] * MORE_YOUTH[1] + PARENT
        : segment.mainType() == HouseholdType.COUPLE ? 1 + PARTNER : 1;
  }

  /** Young members of a member household, 0 to 3. */
  static int youth(OpenSegment segment, RandomStream random) {
    if (!withChildren(segment)) {
      return 0;
    }
    return !random.chance(MORE_YOUTH[0]) ? 1 : random.chance(MORE_YOUTH[1]) ? 3 : 2;
  }

  /** Adult members of a member household, 0 to 2. */
  static int adults(OpenSegment segment, RandomStream random) {
    if (withChildren(segment)) {
      return random.chance(PARENT) ? 1 : 0;
    }
    boolean couple = segment.mainType() == HouseholdType.COUPLE;
    return couple && random.chance(PARTNER) ? 2 : 1;
  }

  private static boolean withChildren(OpenSegment segment) {
    return segment.mainType() == HouseholdType.FAMILY
        || segment.mainType() == HouseholdType.SINGLE_PARENT;
  }
}
