// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import java.util.List;
import nl.publiekswijzer.household.usecase.EditionAreas;

/** A municipality of an edition as the API tells it. */
public record MunicipalityView(
    String code, String naam, String provincie, long huishoudens, List<Integer> postcodegebieden) {

  static MunicipalityView of(EditionAreas.Part part) {
    return new MunicipalityView(
        part.municipality().code(),
        part.municipality().name(),
        part.municipality().province(),
        part.households(),
        part.postcodeAreas());
  }
}
