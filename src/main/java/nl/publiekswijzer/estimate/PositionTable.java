// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Map;
import java.util.Optional;

/**
 * Persons in private households by municipality, five-year age and position in the household (CBS,
 * 71488ned).
 *
 * @param byMunicipality by code of the municipality as it is now: 20 ages (0-4 to 95 and over) by
 *     {@link Position}; not to be changed
 * @param year of the table
 */
public record PositionTable(Map<String, double[][]> byMunicipality, int year) {
  /** Five-year ages. */
  public static final int AGES = 20;

  /** Place of a person in the household. */
  public enum Position {
    CHILD,
    ALONE,
    PARTNER_WITHOUT_CHILDREN,
    PARTNER_WITH_CHILDREN,
    SINGLE_PARENT,
    OTHER
  }

  public PositionTable {
    byMunicipality = Map.copyOf(byMunicipality);
  }

  public Optional<double[][]> find(String municipality) {
    return Optional.ofNullable(byMunicipality.get(municipality));
  }
}
