// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

/** Who live together in a household, as CBS tells them apart in table 71488ned. */
public enum HouseholdType {
  /** One person. */
  ALONE,
  /** Two partners without children at home. */
  COUPLE,
  /** Two partners with children at home. */
  FAMILY,
  /** One parent with children at home. */
  SINGLE_PARENT
}
