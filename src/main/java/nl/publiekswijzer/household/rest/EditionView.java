// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.Origin;

/** An edition as the API tells it. */
public record EditionView(
    String naam, String peildatum, String soort, String fijnheid, long huishoudens) {

  static EditionView of(Edition edition) {
    return new EditionView(
        edition.name(),
        edition.referenceDate().toString(),
        word(edition.origin()),
        edition.granularity() == Granularity.ADDRESS ? "ADRES" : "POSTCODE",
        edition.households());
  }

  private static String word(Origin origin) {
    return switch (origin) {
      case DELIVERED -> "GELEVERD";
      case ESTIMATE -> "OPEN";
      case FICTITIOUS -> "VOORBEELD";
    };
  }
}
