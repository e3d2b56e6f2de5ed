package nl.publiekswijzer.request.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.platform.WorkingJson;

/** What the member file of a request was reduced to; counts only. */
@Entity
@Table(name = "member_counts")
public class MemberCountsRow {
  @Id
  @Column(name = "request_id")
  private UUID requestId;

  @Column(nullable = false)
  private String counts;

  @Column(nullable = false)
  private String report;

  protected MemberCountsRow() {} // for JPA

  public MemberCountsRow(UUID requestId, MemberCounts counts, MatchReport report) {
    this.requestId = requestId;
    this.counts = WorkingJson.text(counts);
    this.report = WorkingJson.text(report);
  }

  public MemberCounts counts() {
    return WorkingJson.value(counts, MemberCounts.class);
  }

  public MatchReport report() {
    return WorkingJson.value(report, MatchReport.class);
  }
}
