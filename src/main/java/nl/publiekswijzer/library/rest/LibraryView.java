// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.rest;

import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.usecase.Organising;

/** A library as the interface tells it. */
public record LibraryView(
    String naam,
    String provincie,
    String ondersteuningsorganisatie,
    String isil,
    ArrangementView afspraken) {

  static LibraryView of(Organising.Kept kept) {
    return new LibraryView(
        kept.library().name(),
        kept.library().province(),
        kept.supporter().map(SupportOrganisation::name).orElse(null),
        kept.library().isil().orElse(null),
        ArrangementView.of(kept.library().arrangement()));
  }
}
