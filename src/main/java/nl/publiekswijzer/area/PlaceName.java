// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

/**
 * How people call the surroundings of a postcode.
 *
 * @param district part of the place; empty where none is told
 */
public record PlaceName(String place, String district) {
  public PlaceName {
    if (place.isBlank()) {
      throw new IllegalArgumentException("a place needs a name");
    }
  }
}
