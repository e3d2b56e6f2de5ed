// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import nl.publiekswijzer.publication.Backdrop;

/** The document of an invented publication as a library gets it, for tests of other features. */
public final class DemonstrationPdf {
  private static final PublicationComposer COMPOSER = new PublicationComposer();

  private DemonstrationPdf() {}

  /** Composes the publication of so many municipalities of the demonstration. */
  public static byte[] ofMunicipalities(int number) {
    var figures = DemonstrationPublication.ofMunicipalities(number).build();
    return COMPOSER.compose(figures, Backdrop.NONE, PublishedFiguresFixtures.IMPRINT).pdf();
  }
}
