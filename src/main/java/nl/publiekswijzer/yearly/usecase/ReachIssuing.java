// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.publication.usecase.PlainReportMaking;
import nl.publiekswijzer.reach.NetworkReach;
import nl.publiekswijzer.yearly.ReachDocument;
import nl.publiekswijzer.yearly.ReachIssue;
import nl.publiekswijzer.yearly.ReachPublication.Number;
import nl.publiekswijzer.yearly.compose.ReachFiguresJson;
import nl.publiekswijzer.yearly.compose.ReachReport;

/** Makes the figures and the PDF of a publication of reach; it keeps nothing. */
@Dependent
public class ReachIssuing {
  private final PlainReportMaking making;
  private final String organisation;
  private final Clock clock;

  @Inject
  public ReachIssuing(PlainReportMaking making, Settings settings, Clock clock) {
    this.making = making;
    this.organisation = "Publiekswijzer, " + settings.publicUrl().getHost();
    this.clock = clock;
  }

  /**
   * What a publication made now is made of.
   *
   * @param by role of who makes it
   */
  ReachIssue issue(NetworkReach reach, int version, String by, String reason) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var number = new Number(reach.country().year(), version);
    return new ReachIssue(number, organisation, now, by, reason, reach);
  }

  /**
   * @throws nl.publiekswijzer.pdf.NonConformingException when the PDF does not keep the standard
   */
  ReachDocument document(ReachIssue issue) {
    var made = making.make(new ReachReport(issue).report());
    return new ReachDocument(
        new ReachFiguresJson(issue).text(), made.pdf(), made.pages(), made.conformance());
  }
}
