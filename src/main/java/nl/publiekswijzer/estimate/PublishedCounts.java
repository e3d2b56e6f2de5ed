// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the CBS publishes of a postcode (Kerncijfers per postcode); a hidden figure is empty, never
 * zero: 0 to 4, secret, or not published yet. Counts are rounded to five, per cents to ten.
 *
 * @param postcode of four characters, or of six without a blank
 * @param bands inhabitants of 0-14, 15-24, 25-44, 45-64, and 65 and over
 * @param types households by {@link nl.publiekswijzer.segmentation.HouseholdType}, in its order
 * @param owners per cent of homes lived in by their owners
 * @param propertyValue mean property value (WOZ) in thousand euro
 * @param urbanity 1 (very strongly urban) to 5 (not urban)
 * @param births over the whole year; no part of the estimate
 * @param benefits persons under the pension age with a benefit (WW, bijstand or AO); no part of the
 *     estimate
 */
public record PublishedCounts(
    String postcode,
    OptionalInt inhabitants,
    List<OptionalInt> bands,
    OptionalInt households,
    List<OptionalInt> types,
    OptionalDouble owners,
    OptionalDouble propertyValue,
    OptionalInt urbanity,
    OptionalInt births,
    OptionalInt benefits) {
  public PublishedCounts {
    bands = List.copyOf(bands);
    types = List.copyOf(types);
  }
}
