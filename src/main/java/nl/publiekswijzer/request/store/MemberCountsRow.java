// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.platform.WorkingJson;

/** What the member file of a request was reduced to; counts only, and for the worker only. */
@Entity
@Table(name = "member_counts")
public class MemberCountsRow {
  @Id
  @Column(name = "request_id")
  private UUID requestId;

  @Column(nullable = false)
  private String counts;

  @Column(name = "library_id", nullable = false)
  private UUID libraryId;

  protected MemberCountsRow() {} // for JPA

  public MemberCountsRow(AnalysisRequest request, MemberCounts counts) {
    this.requestId = request.id();
    this.libraryId = request.libraryId();
    this.counts = WorkingJson.text(counts);
  }

  public MemberCounts counts() {
    return WorkingJson.value(counts, MemberCounts.class);
  }
}
