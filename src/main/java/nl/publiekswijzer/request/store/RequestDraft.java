// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.FileColumns;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.platform.InstantConverter;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.OrderTerms;

/**
 * A request that somebody is still filling in, step by step. What was answered in one step stays
 * while another is changed, unless it no longer fits: a member file was counted for one library,
 * edition and work area, and is asked for again when one of them changes.
 */
@Entity
@Table(name = "request_draft")
public class RequestDraft {
  @Id private UUID id;

  @Column(name = "account_id", nullable = false)
  private UUID accountId;

  @Column(name = "library_id", nullable = false)
  private UUID libraryId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ReportKind kind;

  @Column(name = "edition_id", nullable = false)
  private long editionId;

  @Column(name = "work_area")
  private WorkArea workArea;

  private String report;

  private String columns;

  @Column(nullable = false)
  private String themes;

  @Column(nullable = false)
  private String note;

  @Column(nullable = false)
  private String terms;

  @Column(name = "saved_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant savedAt;

  @Column(name = "thrown_away_at")
  @Convert(converter = InstantConverter.class)
  private Instant thrownAwayAt;

  @Version private int version;

  protected RequestDraft() {} // for JPA

  public RequestDraft(UUID accountId, Start start, Instant savedAt) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.themes = "";
    this.note = "";
    this.terms = WorkingJson.text(OrderTerms.USUAL);
    take(start);
    this.savedAt = savedAt;
  }

  /** The first step: for which library, what, from which edition. */
  public record Start(UUID libraryId, ReportKind kind, long editionId) {}

  public void begin(Start start, Instant now) {
    boolean otherData = !start.libraryId().equals(libraryId) || start.editionId() != editionId;
    if (start.editionId() != editionId) {
      workArea = null;
      themes = "";
      var other = terms().forOtherArea();
      terms = WorkingJson.text(other.with(other.choices().withoutFocus()));
    }
    if (otherData || !start.kind().needsMemberFile()) {
      report = null;
    }
    if (!start.kind().needsMemberFile()) {
      terms = WorkingJson.text(terms().withoutMembers());
    }
    take(start);
    savedAt = now;
  }

  private void take(Start start) {
    this.libraryId = start.libraryId();
    this.kind = start.kind();
    this.editionId = start.editionId();
  }

  public void choose(WorkArea area, Instant now) {
    if (!area.equals(workArea)) {
      report = null;
      terms = WorkingJson.text(termsFor(area));
    }
    workArea = area;
    savedAt = now;
  }

  /** The member file was counted. */
  public void count(MatchReport counted, FileColumns told, Instant now) {
    report = WorkingJson.text(counted);
    columns = WorkingJson.text(told);
    savedAt = now;
  }

  /** A selection is made of a file, and another may not tell what is needed for it. */
  public void selectAll() {
    terms = WorkingJson.text(terms().with(MemberSelection.ALL));
  }

  public void remark(List<String> chosenThemes, String remarks, OrderTerms chosen, Instant now) {
    themes = String.join(",", chosenThemes);
    note = remarks;
    terms = WorkingJson.text(chosen);
    savedAt = now;
  }

  /** Also that of the request it becomes. */
  public UUID id() {
    return id;
  }

  public UUID accountId() {
    return accountId;
  }

  public UUID libraryId() {
    return libraryId;
  }

  public ReportKind kind() {
    return kind;
  }

  public long editionId() {
    return editionId;
  }

  /** Empty before the second step. */
  public Optional<WorkArea> workArea() {
    return Optional.ofNullable(workArea);
  }

  /** What was read of the member file; empty before there is one that fits. */
  public Optional<MatchReport> report() {
    return Optional.ofNullable(report).map(text -> WorkingJson.value(text, MatchReport.class));
  }

  /** By what the members of its file can be selected; by nothing without one. */
  public FileColumns columns() {
    return report == null || columns == null
        ? FileColumns.NONE
        : WorkingJson.value(columns, FileColumns.class);
  }

  /** Codes of the themes to be read about first. */
  public List<String> themes() {
    return ThemeList.of(themes);
  }

  public String note() {
    return note;
  }

  /** The terms as they hold for an area: a base of comparison and a name were chosen for one. */
  public OrderTerms termsFor(WorkArea area) {
    return area.equals(workArea) ? terms() : terms().forOtherArea();
  }

  public OrderTerms terms() {
    return WorkingJson.value(terms, OrderTerms.class);
  }

  /** Another one with every change. */
  public int version() {
    return version;
  }

  /** Whether it was thrown away, and can be taken back for a day. */
  public boolean isThrownAway() {
    return thrownAwayAt != null;
  }

  public void throwAway(Instant now) {
    thrownAwayAt = now;
  }

  public void takeBack() {
    thrownAwayAt = null;
  }

  /** When the last step was kept. */
  public Instant savedAt() {
    return savedAt;
  }
}
