package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberCounts;

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

  public void add(UUID requestId, MemberCounts counts, MatchReport report) {
    entities.persist(new MemberCountsRow(requestId, counts, report));
  }

  public Optional<AnalysisRequest> find(UUID id) {
    return Optional.ofNullable(entities.find(AnalysisRequest.class, id));
  }

  public AnalysisRequest read(UUID id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no request " + id));
  }

  public Optional<MemberCountsRow> findMembers(UUID requestId) {
    return Optional.ofNullable(entities.find(MemberCountsRow.class, requestId));
  }
}
