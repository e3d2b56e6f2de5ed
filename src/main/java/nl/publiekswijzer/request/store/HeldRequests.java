// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.request.HoldReason;

/** The requests that wait for a person; each ends its wait once, whoever decides first. */
@Dependent
public class HeldRequests {
  private static final String END =
      "update analysis_request set version = version + 1, %s where id = ?1 and state = 'HELD'";

  private final EntityManager entities;

  @Inject
  public HeldRequests(EntityManager entities) {
    this.entities = entities;
  }

  /** Oldest first. */
  public List<AnalysisRequest> list() {
    return entities
        .createQuery(
            "select r from AnalysisRequest r where r.state ="
                + " nl.publiekswijzer.request.RequestState.HELD order by r.createdAt, r.id",
            AnalysisRequest.class)
        .getResultList();
  }

  /** Back to the queue; the same reason holds it no more. */
  public boolean release(UUID id, HoldReason reason) {
    return change(
        "state = 'READY', reason = null, run_at = clock_timestamp(), approved = concat_ws(',',"
            + " nullif(approved, ''), '"
            + reason.name()
            + "')",
        id);
  }

  /** Ended by the earlier publication. */
  public boolean refer(UUID id, UUID publicationId) {
    return change(
        "state = 'PUBLISHED', percent = 100, finished_at = clock_timestamp(), publication_id = '"
            + publicationId
            + "'",
        id);
  }

  public boolean reject(UUID id, String explanation) {
    return entities
            .createNativeQuery(
                END.formatted("state = 'REJECTED', finished_at = clock_timestamp(), reason = ?2"))
            .setParameter(1, id)
            .setParameter(2, explanation)
            .executeUpdate()
        == 1;
  }

  private boolean change(String change, UUID id) {
    return entities.createNativeQuery(END.formatted(change)).setParameter(1, id).executeUpdate()
        == 1;
  }
}
