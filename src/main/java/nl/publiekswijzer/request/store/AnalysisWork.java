// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.request.Attempt;

/**
 * What the steps of the analysis job hand on. Only the current attempt may write, and what an older
 * attempt wrote is replaced.
 */
@Dependent
public class AnalysisWork {
  private final EntityManager entities;

  @Inject
  public AnalysisWork(EntityManager entities) {
    this.entities = entities;
  }

  public void put(Attempt attempt, String name, byte[] content) {
    String sql =
        "insert into analysis_work (request_id, name, token, content) select ?1, ?2, ?3, ?4 from"
            + " analysis_request where id = ?1 and token = ?3 and state = 'RUNNING' on conflict"
            + " (request_id, name) do update set token = excluded.token, content ="
            + " excluded.content where analysis_work.token <= excluded.token";
    int written =
        entities
            .createNativeQuery(sql)
            .setParameter(1, attempt.requestId())
            .setParameter(2, name)
            .setParameter(3, attempt.token())
            .setParameter(4, content)
            .executeUpdate();
    if (written != 1) {
      throw new LostLease(attempt);
    }
  }

  public byte[] read(Attempt attempt, String name) {
    return find(attempt, name)
        .orElseThrow(
            () -> new IllegalStateException("no " + name + " of request " + attempt.requestId()));
  }

  /** What an earlier step may have left out. */
  public Optional<byte[]> find(Attempt attempt, String name) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select content from analysis_work where request_id = ?1 and name = ?2 and token ="
                    + " ?3")
            .setParameter(1, attempt.requestId())
            .setParameter(2, name)
            .setParameter(3, attempt.token())
            .getResultList();
    return rows.stream().map(byte[].class::cast).findFirst();
  }

  /** What requests left behind that were cancelled, or that failed 30 days ago. */
  public void clearEnded() {
    entities
        .createNativeQuery(
            "delete from analysis_work w using analysis_request r where r.id = w.request_id and"
                + " (r.state = 'CANCELLED' or r.finished_at < clock_timestamp() - interval '30"
                + " days')")
        .executeUpdate();
  }

  public void clear(UUID requestId) {
    entities
        .createNativeQuery("delete from analysis_work where request_id = ?1")
        .setParameter(1, requestId)
        .executeUpdate();
  }
}
