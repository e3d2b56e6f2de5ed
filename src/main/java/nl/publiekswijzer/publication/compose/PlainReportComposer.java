// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Map;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.pdf.DocumentDescription;
import nl.publiekswijzer.pdf.Inks;
import nl.publiekswijzer.publication.PlainReport;
import nl.publiekswijzer.publication.compose.board.PlainBlocks;

/** Composes a report of words and tables. The same report gives the same bytes. */
public final class PlainReportComposer {
  private static final String NAME = "verslag";
  private static final int LONGEST = 60;
  private static final int FOOT = 70;

  private final PlainReport report;
  private final ArchivalStandard standard;

  public PlainReportComposer(PlainReport report, ArchivalStandard standard) {
    this.report = report;
    this.standard = standard;
  }

  /** The whole report. */
  public Composed report() {
    var document =
        new Document(
            ReportFoot.of(
                Dutch.abbreviated(report.organisation(), LONGEST),
                Dutch.abbreviated(report.foot(), FOOT)));
    document.add(
        new Drawn(Map.of(NAME, report.title()), new PlainBlocks(report).sheets(NAME), Map.of()));
    var description =
        new DocumentDescription(report.title(), report.organisation(), report.made())
            .keeping(standard);
    return Binding.bind(description, Inks.STANDARD, document);
  }
}
