// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/** Why a row of a member file could not be read. */
public enum MalformedReason {
  POSTCODE_MISSING,
  /** Only the four digits. */
  POSTCODE_INCOMPLETE,
  POSTCODE_INVALID,
  NUMBER_MISSING,
  /** No house number from 1 to 99999 stands in front. */
  NUMBER_INVALID,
  DATE,
  TIME,
  POWER_OF_TEN,
  THOUSANDS_SIGN,
  FRACTION,
  NEGATIVE,
  /** Words that are no addition. */
  FREE_TEXT
}
