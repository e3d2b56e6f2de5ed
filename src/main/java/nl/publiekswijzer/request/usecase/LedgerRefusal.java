// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import nl.publiekswijzer.request.usecase.LedgerCharging.Charging;

/** What is read where no member file comes out of an area any more. */
final class LedgerRefusal {
  private static final String RESIDENTS =
      " Wat al gepubliceerd is, blijft. Een inwonersanalyse kan altijd.";

  private LedgerRefusal() {}

  static String of(Charging charging) {
    if (!charging.open()) {
      return "Deze editie is gesloten voor nieuwe vragen: er zijn drie nieuwere. Vraag het rapport"
          + " aan uit een nieuwere editie."
          + RESIDENTS;
    }
    return switch (charging.verdict()) {
      case VISITORS_CLOSED ->
          "Bibliotheken van buiten de provincie hebben over dit gebied met deze editie samen verteld"
              + " wat zij mogen. De rest is voor bibliotheken uit de provincie zelf, waarvan iemand"
              + " een eigen account heeft."
              + RESIDENTS
              + " Een nieuwe editie begint opnieuw.";
      case EDITION_CLOSED ->
          "Over dit gebied is met deze editie alles verteld wat mag: er komt geen nieuw ledenbestand"
              + " meer uit, van geen enkele bibliotheek."
              + RESIDENTS
              + " Een nieuwe editie begint opnieuw.";
      default ->
          "Over dit gebied is met de edities die open staan samen alles verteld wat mag: er komt geen"
              + " nieuw ledenbestand meer uit, van geen enkele bibliotheek en ook niet uit een nieuwe"
              + " editie, totdat een van die edities sluit."
              + RESIDENTS;
    };
  }
}
