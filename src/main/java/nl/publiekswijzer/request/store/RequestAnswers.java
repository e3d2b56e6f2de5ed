// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.request.GivenAnswer;
import nl.publiekswijzer.request.IdempotencyKey;

/**
 * The answers that accounts got under their keys, and the keys that are being worked on. A key that
 * has its answer is taken for as long as the request exists.
 */
@Dependent
public class RequestAnswers {
  /** One that nobody works on, or not any more. */
  private static final String CLAIM =
      """
      insert into request_claim (account_id, key, claim) values (?1, ?2, ?3)
      on conflict (account_id, key) do update
        set claim = excluded.claim, claimed_at = clock_timestamp()
        where request_claim.claimed_at < clock_timestamp() - ?4 * interval '1 second'
      """;

  private final EntityManager entities;

  @Inject
  public RequestAnswers(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Claims a key for one call.
   *
   * @param seconds after which the claim of another is void
   * @return false when another works on it
   */
  public boolean claim(UUID accountId, IdempotencyKey key, UUID claim, long seconds) {
    return entities
            .createNativeQuery(CLAIM)
            .setParameter(1, accountId)
            .setParameter(2, key.text())
            .setParameter(3, claim)
            .setParameter(4, seconds)
            .executeUpdate()
        == 1;
  }

  /** Gives a claim back, unless another took it over. */
  public void release(UUID claim) {
    entities
        .createNativeQuery("delete from request_claim where claim = ?1")
        .setParameter(1, claim)
        .executeUpdate();
  }

  public Optional<GivenAnswer> find(UUID accountId, IdempotencyKey key) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select request_id, library_id, fingerprint, answer from request_answer where"
                    + " account_id = ?1 and key = ?2")
            .setParameter(1, accountId)
            .setParameter(2, key.text())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new GivenAnswer((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3]))
        .findFirst();
  }

  /** Keeps an answer; false when the key has one already, of whoever was first. */
  public boolean add(UUID accountId, IdempotencyKey key, GivenAnswer given) {
    return entities
            .createNativeQuery(
                "insert into request_answer (request_id, library_id, account_id, key, fingerprint,"
                    + " answer) values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
            .setParameter(1, given.requestId())
            .setParameter(2, given.libraryId())
            .setParameter(3, accountId)
            .setParameter(4, key.text())
            .setParameter(5, given.fingerprint())
            .setParameter(6, given.answer())
            .executeUpdate()
        == 1;
  }

  /** Claims that nobody will give back, by the clock of the database. */
  public void removeOld() {
    entities
        .createNativeQuery(
            "delete from request_claim where claimed_at < clock_timestamp() - interval '1 hour'")
        .executeUpdate();
  }
}
