// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.Origin;

/**
 * An edition as the API tells it.
 *
 * @param ledencijfers what can be told of members: by segment, or by area only
 * @param open whether new questions may be asked of it
 * @param straten streets with five households or more; absent where addresses are not known
 * @param gelijkeStraten per cent of them that hold one segment only, up to the next ten; absent
 *     likewise
 */
public record EditionView(
    String naam,
    String peildatum,
    String soort,
    String fijnheid,
    String ledencijfers,
    long huishoudens,
    boolean open,
    Integer straten,
    Integer gelijkeStraten) {

  static EditionView of(Edition edition) {
    return new EditionView(
        edition.name(),
        edition.referenceDate().toString(),
        word(edition.origin()),
        edition.granularity() == Granularity.ADDRESS ? "ADRES" : "POSTCODE",
        edition.tellsSegmentsOfMembers() ? "PER_SEGMENT" : "PER_GEBIED",
        edition.households(),
        edition.open(),
        edition.streets() == null ? null : edition.streets().counted(),
        edition.streets() == null ? null : edition.streets().share());
  }

  private static String word(Origin origin) {
    return switch (origin) {
      case DELIVERED -> "GELEVERD";
      case ESTIMATE -> "OPEN";
      case FICTITIOUS -> "VOORBEELD";
    };
  }
}
