// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.Reuse;

/**
 * The queue: the rows of the requests themselves. Every lease and due time is decided by the clock
 * of the database; every change of a running request asks for its token.
 */
@Dependent
public class RequestQueue {
  private static final String CLAIM =
      """
      with busy as (
        select library_id, count(*) as running from analysis_request
        where state = 'RUNNING' group by library_id
      ), ranked as (
        select q.id, q.rush, coalesce(b.running, 0) + row_number() over (
          partition by q.library_id order by q.priority, q.created_at, q.id) as fair_rank
        from analysis_request q left join busy b using (library_id)
        where q.state = 'READY' and q.run_at <= clock_timestamp()
          and exists (select 1 from edition e where e.id = q.edition_id and e.protection is not null)
      ), candidate as (
        select a.id from analysis_request a join ranked r using (id) where a.state = 'READY'
          and not exists (select 1 from analysis_request s where s.state = 'RUNNING'
            and s.library_id = a.library_id and s.kind = a.kind and s.edition_id = a.edition_id)
        order by r.rush desc, r.fair_rank, a.created_at, a.id limit 1 for update of a skip locked
      )
      update analysis_request a set state = 'RUNNING', token = a.token + 1,
        attempt = a.attempt + 1, owner = ?1, percent = 0, phase = null, version = a.version + 1,
        claimed_at = clock_timestamp(),
        lease_until = clock_timestamp() + ?2 * interval '1 second'
      from candidate c where a.id = c.id returning a.id, a.token
      """;

  /** A failed attempt waits 10 seconds, three times as long after each, give or take a fifth. */
  private static final int PAUSE_AFTER_FAILURE = 10;

  /** When a node died the request is rarely the cause, and somebody has waited for a lease. */
  private static final int PAUSE_AFTER_DEATH = 5;

  private static final String BACKOFF =
      " owner = null, lease_until = null, version = version + 1,"
          + " state = case when attempt >= max_attempts then 'DEAD' else 'READY' end,"
          + " finished_at = case when attempt >= max_attempts then clock_timestamp() end,"
          + " run_at = clock_timestamp() + least(interval '30 minutes', interval '1 second'"
          + " * %d * power(3, attempt - 1)) * (0.8 + 0.4 * random())";

  private final EntityManager entities;

  @Inject
  public RequestQueue(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Claims the next request in turn, fair between libraries; no two nodes get the same one.
   * Versions of one series are made one after the other, and none of an edition that still has true
   * counts.
   */
  public Optional<Attempt> claim(String owner, Duration lease) {
    List<?> rows =
        entities
            .createNativeQuery(CLAIM)
            .setParameter(1, owner)
            .setParameter(2, lease.toSeconds())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Attempt((UUID) row[0], ((Number) row[1]).intValue()))
        .findFirst();
  }

  /**
   * Says what the attempt is at.
   *
   * @throws LostLease when the request no longer belongs to it
   */
  public void enter(Attempt attempt, Phase phase) {
    if (!change(attempt, "phase = '" + phase.name() + "', percent = " + phase.percent())) {
      throw new LostLease(attempt);
    }
  }

  /**
   * Ends the attempt with a publication: its own, or the earlier one of the same member set.
   *
   * @throws LostLease when the request no longer belongs to it
   */
  public void publishedAs(Attempt attempt, UUID publicationId) {
    String end =
        "state = 'PUBLISHED', percent = 100, owner = null, lease_until = null, publication_id = '"
            + publicationId
            + "', finished_at = clock_timestamp()";
    if (!change(attempt, end)) {
      throw new LostLease(attempt);
    }
  }

  /** Keeps what is taken from an earlier draw; the first attempt that charged knows it. */
  public void reuses(Attempt attempt, Reuse reuse) {
    entities
        .createNativeQuery(
            "update analysis_request set reuse = coalesce(reuse, ?3) where id = ?1 and token = ?2"
                + " and state = 'RUNNING'")
        .setParameter(1, attempt.requestId())
        .setParameter(2, attempt.token())
        .setParameter(3, WorkingJson.text(reuse))
        .executeUpdate();
  }

  /**
   * Ends the attempt, for a person has to decide first; the attempt is not counted.
   *
   * @param resembles the earlier request that is like it; may be null
   * @throws LostLease when the request no longer belongs to it
   */
  public void held(Attempt attempt, HoldReason reason, UUID resembles) {
    int held =
        entities
            .createNativeQuery(
                "update analysis_request set state = 'HELD', owner = null, lease_until = null,"
                    + " attempt = attempt - 1, version = version + 1, held_for = ?3, reason = ?4,"
                    + " resembles = ?5 where id = ?1 and token = ?2 and state = 'RUNNING'")
            .setParameter(1, attempt.requestId())
            .setParameter(2, attempt.token())
            .setParameter(3, reason.name())
            .setParameter(4, reason.sentence())
            .setParameter(5, resembles)
            .executeUpdate();
    if (held != 1) {
      throw new LostLease(attempt);
    }
  }

  /**
   * Ends the request, for what it asks may not be told.
   *
   * @throws LostLease when the request no longer belongs to it
   */
  public void rejected(Attempt attempt, String reason) {
    int rejected =
        entities
            .createNativeQuery(
                "update analysis_request set state = 'REJECTED', owner = null, lease_until = null,"
                    + " version = version + 1, reason = ?3, finished_at = clock_timestamp() where"
                    + " id = ?1 and token = ?2 and state = 'RUNNING'")
            .setParameter(1, attempt.requestId())
            .setParameter(2, attempt.token())
            .setParameter(3, reason)
            .executeUpdate();
    if (rejected != 1) {
      throw new LostLease(attempt);
    }
  }

  /** Ends a failed attempt: back to the queue after a while, or dead after the last one. */
  public boolean failed(Attempt attempt, String reason) {
    return entities
            .createNativeQuery(
                "update analysis_request set reason = ?3,"
                    + BACKOFF.formatted(PAUSE_AFTER_FAILURE)
                    + " where id = ?1 and token = ?2 and state = 'RUNNING'")
            .setParameter(1, attempt.requestId())
            .setParameter(2, attempt.token())
            .setParameter(3, reason)
            .executeUpdate()
        == 1;
  }

  /** Ends the request with a failed attempt that no other attempt could mend. */
  public boolean ended(Attempt attempt, String reason) {
    return entities
            .createNativeQuery(
                "update analysis_request set reason = ?3, state = 'DEAD', owner = null,"
                    + " lease_until = null, finished_at = clock_timestamp(), version = version + 1"
                    + " where id = ?1 and token = ?2 and state = 'RUNNING'")
            .setParameter(1, attempt.requestId())
            .setParameter(2, attempt.token())
            .setParameter(3, reason)
            .executeUpdate()
        == 1;
  }

  /** Takes running requests back whose lease ran out because their node died or froze. */
  public List<UUID> reap() {
    List<?> ids =
        entities
            .createNativeQuery(
                "update analysis_request a set reason = case when attempt >= max_attempts then"
                    + " 'Het rapport kon na herhaalde pogingen niet worden gemaakt.' end,"
                    + BACKOFF.formatted(PAUSE_AFTER_DEATH)
                    + " from (select id as expired from analysis_request where state = 'RUNNING' and"
                    + " lease_until < clock_timestamp() for update skip locked) e where a.id ="
                    + " e.expired returning a.id")
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  /** Gives requests back at an orderly stop; the attempt is not counted. */
  public void release(Collection<Attempt> attempts) {
    attempts.forEach(
        attempt ->
            change(
                attempt,
                "state = 'READY', owner = null, lease_until = null, attempt = attempt - 1,"
                    + " run_at = clock_timestamp()"));
  }

  private boolean change(Attempt attempt, String change) {
    return entities
            .createNativeQuery(
                "update analysis_request set version = version + 1, "
                    + change
                    + " where id = ?1 and token = ?2 and state = 'RUNNING'")
            .setParameter(1, attempt.requestId())
            .setParameter(2, attempt.token())
            .executeUpdate()
        == 1;
  }
}
