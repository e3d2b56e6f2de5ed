// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import nl.publiekswijzer.household.MatchLevel;

/**
 * What became of one address: a level, or the reason why there is none.
 *
 * @param level null when not matched
 * @param reason null when matched
 */
record Match(MatchLevel level, UnmatchedReason reason) {
  static final Match ADDRESS = new Match(MatchLevel.ADDRESS, null);
  static final Match SPELLING = new Match(MatchLevel.SPELLING, null);
  static final Match HOUSE_NUMBER = new Match(MatchLevel.HOUSE_NUMBER, null);
  static final Match POSTCODE = new Match(MatchLevel.POSTCODE, null);
  static final Match UNKNOWN_POSTCODE = new Match(null, UnmatchedReason.UNKNOWN_POSTCODE);
  static final Match UNKNOWN_NUMBER = new Match(null, UnmatchedReason.UNKNOWN_NUMBER);
  static final Match AMBIGUOUS = new Match(null, UnmatchedReason.AMBIGUOUS_ADDITION);
  static final Match CONTRADICTORY = new Match(null, UnmatchedReason.CONTRADICTORY_PARTS);
}
