// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

/**
 * A figure of areas that no estimate uses, to see how well segments predict it. The names of the
 * constants are kept with editions.
 */
public enum Outcome {
  /** Births in a year per 1,000 inhabitants (CBS, Kerncijfers per postcode). */
  BIRTHS,
  /** Persons with a benefit per 100 of 15 to 64 (CBS, Kerncijfers per postcode). */
  BENEFITS,
  /** Persons with paid work; no table that an edition may bring has it by postcode. */
  EMPLOYMENT,
  /** Persons with higher education; likewise. */
  HIGHER_EDUCATION;

  /** Of one area; not a number where it is hidden or in no table. */
  double of(AreaFacts area) {
    return switch (this) {
      case BIRTHS -> 1000 * area.births() / area.inhabitants();
      case BENEFITS -> 100 * area.benefits() / area.working();
      case EMPLOYMENT, HIGHER_EDUCATION -> Double.NaN;
    };
  }
}
