// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;
import java.util.UUID;

/**
 * A library, or one of its branches.
 *
 * @param isil of the library (ISO 15511); empty where it is not known
 * @param province empty where it is not known
 * @param branch empty for the library as a whole
 */
public record Provider(
    UUID libraryId, String library, String isil, String province, Optional<Place> branch) {

  /**
   * A branch.
   *
   * @param code in its library
   * @param isil empty where it is not known
   * @param municipality code of the municipality it lies in; empty where it is not known
   */
  public record Place(String code, String name, String isil, String municipality) {}

  /** The library of which it is a branch. */
  public Provider whole() {
    return new Provider(libraryId, library, isil, province, Optional.empty());
  }

  public boolean liesIn(String municipality) {
    return branch.filter(place -> place.municipality().equals(municipality)).isPresent();
  }

  /** How it is called among others. */
  public String name() {
    return branch.map(place -> library + ", " + place.name()).orElse(library);
  }

  /** Its own code where it has one, or else that of its library; empty where neither is known. */
  public String key() {
    return branch.map(Place::isil).filter(code -> !code.isEmpty()).orElse(isil);
  }
}
