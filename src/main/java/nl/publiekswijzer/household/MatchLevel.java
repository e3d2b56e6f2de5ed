// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

/** How exactly a member's address was tied to a household. */
public enum MatchLevel {
  /** Postcode, house number and addition. */
  ADDRESS,
  /** The same in another spelling that leaves one household there. */
  SPELLING,
  /** Postcode and house number, where all households there share one subsegment. */
  HOUSE_NUMBER,
  /** Postcode alone: spread over its subsegments in proportion. */
  POSTCODE
}
