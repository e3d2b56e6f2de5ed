// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.publication.Backdrop;

/** The document of an invented publication as a library gets it, for tests of other features. */
public final class DemonstrationPdf {
  private static final PublicationComposer COMPOSER = new PublicationComposer();

  private DemonstrationPdf() {}

  /** Composes the publication of so many municipalities of the demonstration. */
  public static byte[] ofMunicipalities(int number) {
    return of(number, ArchivalStandard.PDF_A_2A);
  }

  /** The same, to keep a standard. */
  public static byte[] of(int municipalities, ArchivalStandard standard) {
    var figures = DemonstrationPublication.ofMunicipalities(municipalities).build();
    var imprint = PublishedFiguresFixtures.IMPRINT.keeping(standard);
    return COMPOSER.compose(figures, Backdrop.NONE, imprint).pdf();
  }
}
