// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalSettings;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.publication.PlainReport;
import nl.publiekswijzer.publication.compose.PlainReportComposer;

/** Makes a report of words and tables, archival as publications are. */
@Dependent
public class PlainReportMaking {
  private static final String NAME = "verslag.pdf";

  private final ArchivalCheck check;
  private final ArchivalStandard standard;

  @Inject
  public PlainReportMaking(ArchivalCheck check, ArchivalSettings settings) {
    this.check = check;
    this.standard = settings.standard();
  }

  /**
   * A document.
   *
   * @param pdf of the standard that the server is set to
   * @param conformance what veraPDF says of it, in XML
   */
  public record Made(byte[] pdf, int pages, byte[] conformance) {}

  /**
   * @throws nl.publiekswijzer.pdf.NonConformingException when it does not keep the standard
   * @throws nl.publiekswijzer.pdf.NotArchivableException when it has a letter that cannot be
   *     printed
   */
  public Made make(PlainReport report) {
    var composed = new PlainReportComposer(report, standard).report();
    byte[] conformance = check.check(composed.pdf(), standard).xml(NAME);
    return new Made(composed.pdf(), composed.pages(), conformance);
  }
}
