// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.WorkingJson;

/** What was read and recognised of the member file of a request. */
@Entity
@Table(name = "match_report")
public class MatchReportRow {
  @Id
  @Column(name = "request_id")
  private UUID requestId;

  @Column(name = "library_id", nullable = false)
  private UUID libraryId;

  @Column(nullable = false)
  private String report;

  protected MatchReportRow() {} // for JPA

  public MatchReportRow(AnalysisRequest request, MatchReport report) {
    this.requestId = request.id();
    this.libraryId = request.libraryId();
    this.report = WorkingJson.text(report);
  }

  public MatchReport report() {
    return WorkingJson.value(report, MatchReport.class);
  }
}
