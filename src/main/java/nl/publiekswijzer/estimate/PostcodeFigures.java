// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Optional;
import java.util.OptionalInt;
import nl.publiekswijzer.area.Municipality;

/**
 * What CBS publishes of a four-digit postcode area; what is empty is unknown, never zero.
 *
 * @param municipality empty for a postcode that CBS places nowhere, such as one of post-office
 *     boxes
 * @param urbanity 1 (very strongly urban) to 5 (not urban)
 */
public record PostcodeFigures(
    int postcode4,
    Optional<Municipality> municipality,
    OptionalInt households,
    Inhabitants inhabitants,
    OptionalInt urbanity,
    Surroundings surroundings) {
  public PostcodeFigures {
    if (postcode4 < 1000 || postcode4 > 9999) {
      throw new IllegalArgumentException("not a postcode of four digits: " + postcode4);
    }
  }

  /** Households, where an unknown number counts for none. */
  public int knownHouseholds() {
    return households.orElse(0);
  }
}
