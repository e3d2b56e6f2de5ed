// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * Kinds of card and branch of a household as one code: the place of the branch among those that are
 * told, times four, and 1 for youth and 2 for adults.
 */
final class Crossed {
  private static final HouseholdCard[] CARDS = {
    HouseholdCard.OTHER, HouseholdCard.ONLY_YOUTH, HouseholdCard.ONLY_ADULT, HouseholdCard.BOTH
  };

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

  int code(int kinds, int branch) {
    return places[branch] << 2 | kinds;
  }

  static HouseholdCard card(int code) {
    return CARDS[code & 3];
  }

  static int place(int code) {
    return code >>> 2;
  }
}
