// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.request.RequestState;

/** The requests and the member counts that belong to them. */
@Dependent
public class RequestRepository {
  private final EntityManager entities;

  @Inject
  public RequestRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(AnalysisRequest request) {
    entities.persist(request);
    entities.flush();
  }

  public void add(AnalysisRequest request, MemberCounts counts) {
    entities.persist(new MemberCountsRow(request, counts));
  }

  public void add(AnalysisRequest request, MatchReport report) {
    entities.persist(new MatchReportRow(request, report));
  }

  public Optional<AnalysisRequest> find(UUID id) {
    return Optional.ofNullable(entities.find(AnalysisRequest.class, id));
  }

  public AnalysisRequest read(UUID id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no request " + id));
  }

  /** What a library chose the last time that it was published. */
  public Optional<WorkArea> findLastWorkArea(UUID libraryId) {
    return entities
        .createQuery(
            "select r from AnalysisRequest r where r.libraryId = :library and r.state ="
                + " nl.publiekswijzer.request.RequestState.PUBLISHED order by r.createdAt desc",
            AnalysisRequest.class)
        .setParameter("library", libraryId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(AnalysisRequest::workArea);
  }

  public Optional<MemberCounts> findMembers(UUID requestId) {
    return Optional.ofNullable(entities.find(MemberCountsRow.class, requestId))
        .map(MemberCountsRow::counts);
  }

  public Optional<MatchReport> findReport(UUID requestId) {
    return Optional.ofNullable(entities.find(MatchReportRow.class, requestId))
        .map(MatchReportRow::report);
  }

  /** Requests of a library for an edition since a moment that were or may yet be published. */
  public long countSince(UUID libraryId, long editionId, Instant since) {
    String query =
        "select count(r) from AnalysisRequest r where r.libraryId = :library and r.editionId ="
            + " :edition and r.createdAt >= :since and (r.state in :underway or r.state ="
            + " nl.publiekswijzer.request.RequestState.PUBLISHED)";
    return entities
        .createQuery(query, Long.class)
        .setParameter("library", libraryId)
        .setParameter("edition", editionId)
        .setParameter("since", since)
        .setParameter("underway", RequestState.underway())
        .getSingleResult();
  }

  /** By the clock of the database; gives how many. */
  public int destroyOldCounts() {
    return entities
        .createNativeQuery(
            "delete from member_counts m using analysis_request r where r.id = m.request_id and"
                + " r.finished_at < clock_timestamp() - interval '30 days'")
        .executeUpdate();
  }

  public List<AnalysisRequest> list(Collection<UUID> ids) {
    return entities
        .createQuery("select r from AnalysisRequest r where r.id in :ids", AnalysisRequest.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Newest first. */
  public List<AnalysisRequest> list(int most) {
    return entities
        .createQuery(
            "select r from AnalysisRequest r order by r.createdAt desc, r.id",
            AnalysisRequest.class)
        .setMaxResults(most)
        .getResultList();
  }
}
