// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/** Why an address that could be read was not tied to a household. */
public enum UnmatchedReason {
  UNKNOWN_POSTCODE,
  UNKNOWN_NUMBER,
  AMBIGUOUS_ADDITION,
  CONTRADICTORY_PARTS
}
