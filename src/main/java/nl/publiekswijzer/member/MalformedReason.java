// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/** Why a row of a member file could not be read. */
public enum MalformedReason {
  POSTCODE_MISSING,
  POSTCODE_INVALID,
  NUMBER_INVALID
}
