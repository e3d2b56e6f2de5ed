// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * What CBS publishes of a four-digit postcode area; what is empty is unknown, never zero.
 *
 * @param municipality empty for a postcode that CBS places nowhere, such as one of post-office
 *     boxes
 * @param types households by {@link nl.publiekswijzer.segmentation.HouseholdType}, in its order
 * @param urbanity 1 (very strongly urban) to 5 (not urban)
 */
public record PostcodeFigures(
    int postcode4,
    Optional<Municipality> municipality,
    OptionalInt households,
    Inhabitants inhabitants,
    List<OptionalInt> types,
    OptionalInt urbanity,
    Surroundings surroundings) {
  /** Types of which nothing is known. */
  public static final List<OptionalInt> NO_TYPES =
      Collections.nCopies(HouseholdType.values().length, OptionalInt.empty());

  public PostcodeFigures {
    types = List.copyOf(types);
    if (postcode4 < 1000 || postcode4 > 9999) {
      throw new IllegalArgumentException("not a postcode of four digits: " + postcode4);
    }
  }

  /** Households, where an unknown number counts for none. */
  public int knownHouseholds() {
    return households.orElse(0);
  }
}
