// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.rest;

import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.Provider;

/**
 * What is offered, as the interface tells it.
 *
 * @param isil of the branch or else of the library; empty where neither is known
 * @param vestiging code; empty for the library as a whole
 * @param gemeente code; empty where it is not known
 */
public record OfferingView(
    String bibliotheek,
    String isil,
    String provincie,
    String vestiging,
    String vestigingsnaam,
    String gemeente,
    String propositie,
    int niveau,
    String sinds,
    String eigenNaam,
    String website) {
  static OfferingView of(Offering offering) {
    var provider = offering.provider();
    var place = provider.branch();
    return new OfferingView(
        provider.library(),
        provider.key(),
        provider.province(),
        place.map(Provider.Place::code).orElse(""),
        place.map(Provider.Place::name).orElse(""),
        place.map(Provider.Place::municipality).orElse(""),
        offering.proposition(),
        offering.level().number(),
        offering.since().toString(),
        offering.ownName(),
        offering.website());
  }
}
