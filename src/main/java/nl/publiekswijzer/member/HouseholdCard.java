// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/** Which cards the members of one household have together (OB-2, rule M3). */
public enum HouseholdCard {
  ONLY_YOUTH,
  ONLY_ADULT,
  BOTH,
  /** None of which it is known. */
  OTHER
}
