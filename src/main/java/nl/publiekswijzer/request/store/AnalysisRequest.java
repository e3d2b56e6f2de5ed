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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.area.store.WorkAreaConverter;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.InstantConverter;
import nl.publiekswijzer.platform.OptionalUuidConverter;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.RequestNumber;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.Reuse;

/**
 * A library's request for one standard analysis, from the moment it was accepted. Its row is the
 * queue; claim, lease and every change of state happen there, by token ({@code RequestQueue}).
 */
@Entity
@Table(name = "analysis_request")
public class AnalysisRequest {
  @Id private UUID id;

  @Column(name = "library_id", nullable = false)
  private UUID libraryId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ReportKind kind;

  @Column(name = "edition_id", nullable = false)
  private long editionId;

  @Convert(converter = WorkAreaConverter.class)
  @Column(name = "work_area", nullable = false)
  private WorkArea workArea;

  @Column(nullable = false)
  private String themes;

  @Column(nullable = false)
  private String note;

  @Column(nullable = false)
  private String terms;

  private int priority;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private RequestState state;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  private int percent;
  private String reason;

  @Column(name = "publication_id")
  @Convert(converter = OptionalUuidConverter.class)
  private UUID publicationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "held_for")
  private HoldReason heldFor;

  @Convert(converter = OptionalUuidConverter.class)
  private UUID resembles;

  private String reuse;

  @Column(nullable = false)
  private String approved;

  @Column(name = "requested_by")
  @Convert(converter = OptionalUuidConverter.class)
  private UUID requestedBy;

  @Column(name = "created_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant createdAt;

  @Version private int version;

  protected AnalysisRequest() {} // for JPA

  public AnalysisRequest(
      UUID id, Sender sender, AnalysisOrder order, long editionId, Instant createdAt) {
    this.id = id;
    this.libraryId = sender.libraryId();
    this.requestedBy = sender.accountId();
    this.kind = order.kind();
    this.editionId = editionId;
    this.workArea = order.workArea();
    this.themes = String.join(",", order.themes());
    this.note = order.note();
    this.terms = WorkingJson.text(order.terms());
    this.priority = order.priority();
    this.state = RequestState.READY;
    this.approved = "";
    this.createdAt = createdAt;
  }

  /** For which library, and who asked. */
  public record Sender(UUID libraryId, UUID accountId) {}

  public UUID id() {
    return id;
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

  public WorkArea workArea() {
    return workArea;
  }

  /** Codes of the themes that the library wants to read about first. */
  public List<String> themes() {
    return ThemeList.of(themes);
  }

  /** How people refer to it, and to the publication that it becomes. */
  public String number() {
    return RequestNumber.of(id);
  }

  public String note() {
    return note;
  }

  /** What was chosen beside area and themes. */
  public OrderTerms terms() {
    return WorkingJson.value(terms, OrderTerms.class);
  }

  /** When it was accepted, in whole seconds. */
  public Instant createdAt() {
    return createdAt;
  }

  public RequestState state() {
    return state;
  }

  /** What it is at; null before the first claim. */
  public Phase phase() {
    return phase;
  }

  public int percent() {
    return percent;
  }

  /** The publication it ended in; empty before that. */
  public Optional<UUID> publicationId() {
    return Optional.ofNullable(publicationId);
  }

  /** Why it waits or waited for a person. */
  public Optional<HoldReason> heldFor() {
    return Optional.ofNullable(heldFor);
  }

  /** The earlier request that it is like. */
  public Optional<UUID> resembles() {
    return Optional.ofNullable(resembles);
  }

  /** What was taken from an earlier draw; empty where nothing was. */
  public Optional<Reuse> reuse() {
    return Optional.ofNullable(reuse).map(text -> WorkingJson.value(text, Reuse.class));
  }

  /** Reasons to wait that a person has looked at and set aside. */
  public Set<HoldReason> approved() {
    return Stream.of(approved.split(","))
        .filter(name -> !name.isEmpty())
        .map(HoldReason::valueOf)
        .collect(Collectors.toSet());
  }

  /** The account that asked; empty where that was not written down. */
  public Optional<UUID> requestedBy() {
    return Optional.ofNullable(requestedBy);
  }

  /** Rises with every change. */
  public int revision() {
    return version;
  }

  /** Why it ended without a publication, in Dutch; null otherwise. */
  public String reason() {
    return reason;
  }
}
