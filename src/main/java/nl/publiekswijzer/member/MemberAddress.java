// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import nl.publiekswijzer.household.AddressKey;

/**
 * The address of one row of a member file as it was understood; lives until the row is counted.
 *
 * @param key in contradictory parts all of them, which no household has
 */
public record MemberAddress(AddressKey key, Typing typing) {
  /** How an address was typed. */
  public enum Typing {
    /** As an edition writes it, but for case, blanks and what stands between its parts. */
    PLAIN,
    /** Otherwise, but it can be read in one way only. */
    REPAIRED,
    /** A place beside or opposite this number: another one, unless a household is known by it. */
    ELSEWHERE,
    /** Its parts contradict each other. */
    CONTRADICTORY
  }

  /** Never the address itself: what is printed can end up in a log. */
  @Override
  public String toString() {
    return "MemberAddress";
  }
}
