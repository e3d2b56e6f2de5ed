// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.Map;
import java.util.Optional;

/** Places and districts by four-digit postcode; an edition may have none, or not of every area. */
public final class PlaceNames {
  /** Nothing has a name. */
  public static final PlaceNames NONE = new PlaceNames(Map.of());

  private final Map<Integer, PlaceName> byPostcode;

  public PlaceNames(Map<Integer, PlaceName> byPostcode) {
    this.byPostcode = Map.copyOf(byPostcode);
  }

  public Optional<PlaceName> find(int postcode4) {
    return Optional.ofNullable(byPostcode.get(postcode4));
  }
}
