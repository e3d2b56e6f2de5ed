// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.OptionalInt;

/**
 * Household totals of a municipality, to which its postcode areas are scaled.
 *
 * @param households exact number of private households
 * @param alone households of one person
 * @param withoutChildren households of more persons without children at home
 * @param withChildren households with children at home, single parents among them
 */
public record MunicipalityFigures(
    String code,
    int households,
    OptionalInt alone,
    OptionalInt withoutChildren,
    OptionalInt withChildren,
    Surroundings surroundings) {
  public MunicipalityFigures {
    if (households < 0) {
      throw new IllegalArgumentException(code + " has " + households + " households");
    }
  }

  /** True when the households are known by type as well. */
  public boolean typesKnown() {
    return alone.isPresent()
        && withoutChildren.isPresent()
        && withChildren.isPresent()
        && alone.getAsInt() + withoutChildren.getAsInt() + withChildren.getAsInt() > 0;
  }
}
