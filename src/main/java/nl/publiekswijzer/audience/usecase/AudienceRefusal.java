// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import nl.publiekswijzer.disclosure.LedgerVerdict;

/** Why an area may not be told more of, for people. */
final class AudienceRefusal {
  private AudienceRefusal() {}

  static String of(LedgerVerdict verdict) {
    return switch (verdict) {
      case ALLOWED -> throw new IllegalArgumentException("it is allowed");
      case NEEDS_STEWARD ->
          "Een van de organisaties heeft over dit gebied in deze editie al zo veel gevraagd dat er"
              + " voor dit gezamenlijke beeld geen ruimte meer is. Kies een nieuwere editie of minder"
              + " bestanden.";
      case VISITORS_CLOSED ->
          "Over dit gebied is door organisaties van elders al zo veel gevraagd dat er geen ruimte meer"
              + " is. Laat een organisatie uit het gebied de afspraak voorstellen, of kies een nieuwere"
              + " editie.";
      case EDITION_CLOSED, EDITIONS_CLOSED ->
          "Over dit gebied is al zo veel verteld dat er geen ruimte meer is: uit veel antwoorden"
              + " samen is af te leiden waar iemand woont. Kies een ander gebied of een nieuwere editie.";
    };
  }
}
