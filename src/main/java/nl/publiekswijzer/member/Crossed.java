// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * Kinds of card, activity and branch of a household as one code: the place of the branch among
 * those that are told, times eight, and 1 for youth, 2 for adults and 4 where nobody is active.
 */
final class Crossed {
  private static final HouseholdCard[] CARDS = {
    HouseholdCard.OTHER, HouseholdCard.ONLY_YOUTH, HouseholdCard.ONLY_ADULT, HouseholdCard.BOTH
  };

  /** Of a code: up to nine places of branches, and eight classes. */
  static final int BITS = 7;

  private static final int CLASS_BITS = 3;
  private static final int INACTIVE = 4;

  private final Branches branches;
  private final int[] places;
  private final BranchTies ties;

  Crossed(Branches branches, BranchTies ties) {
    this.branches = branches;
    this.places = branches.places();
    this.ties = ties;
  }

  /** Whether a branch goes before another with as many cards. */
  boolean prefers(long place, int branch, int other) {
    String name = branches.name(branch);
    String otherName = branches.name(other);
    int difference = Long.compareUnsigned(ties.of(place, name), ties.of(place, otherName));
    return difference != 0 ? difference > 0 : name.compareTo(otherName) > 0;
  }

  int code(int kinds, boolean active, int branch) {
    return places[branch] << CLASS_BITS | (active ? 0 : INACTIVE) | kinds;
  }

  static HouseholdClass of(int code) {
    return new HouseholdClass(CARDS[code & 3], (code & INACTIVE) == 0);
  }

  static int place(int code) {
    return code >>> CLASS_BITS;
  }
}
