// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.account.KeptPurpose;

/** Sealed texts that are kept for an account for a while. */
@Dependent
public class KeptTexts {
  private static final int MOST_EACH = 20;

  private final EntityManager entities;

  @Inject
  public KeptTexts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Whose it is.
   *
   * @param session digest of the one session that may read it; empty for any of the account
   */
  public record Owner(UUID accountId, String session) {}

  /** Of an account only the newest of a purpose are kept. */
  public UUID add(Owner owner, KeptPurpose purpose, String sealed, Instant now) {
    var id = UUID.randomUUID();
    query(
            "insert into kept_text (id, account_id, session_digest, purpose, sealed, kept_at,"
                + " kept_until) values (?1, ?2, nullif(?3, ''), ?4, ?5, ?6, ?7)",
            id,
            owner.accountId(),
            owner.session(),
            purpose.name(),
            sealed,
            Timestamp.from(now),
            Timestamp.from(now.plus(purpose.term())))
        .executeUpdate();
    query(
            "delete from kept_text where id in (select id from kept_text where account_id = ?1"
                + " and purpose = ?2 order by kept_at desc, id offset ?3)",
            owner.accountId(),
            purpose.name(),
            MOST_EACH)
        .executeUpdate();
    return id;
  }

  public Optional<String> find(Owner owner, KeptPurpose purpose, UUID id, Instant now) {
    return first(
        query(
            "select sealed from kept_text where id = ?5 and account_id = ?1 and purpose = ?2"
                + " and coalesce(session_digest, '') = ?3 and kept_until > ?4",
            owner.accountId(),
            purpose.name(),
            owner.session(),
            Timestamp.from(now),
            id));
  }

  /** The one that was kept last. */
  public Optional<String> findNewest(Owner owner, KeptPurpose purpose, Instant now) {
    return first(
        query(
            "select sealed from kept_text where account_id = ?1 and purpose = ?2"
                + " and coalesce(session_digest, '') = ?3 and kept_until > ?4"
                + " order by kept_at desc, id limit 1",
            owner.accountId(),
            purpose.name(),
            owner.session(),
            Timestamp.from(now)));
  }

  public void remove(UUID accountId, KeptPurpose purpose) {
    query("delete from kept_text where account_id = ?1 and purpose = ?2", accountId, purpose.name())
        .executeUpdate();
  }

  public void remove(UUID accountId, UUID id) {
    query("delete from kept_text where account_id = ?1 and id = ?2", accountId, id).executeUpdate();
  }

  /** How many forms of an account wait for it. */
  public long countForms(UUID accountId) {
    return ((Number)
            query(
                    "select count(*) from kept_text where account_id = ?1 and purpose = 'FORM'",
                    accountId)
                .getSingleResult())
        .longValue();
  }

  /** Removes what nobody came back for. */
  public void sweep(Instant now) {
    query("delete from kept_text where kept_until <= ?1", Timestamp.from(now)).executeUpdate();
  }

  private static Optional<String> first(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  private Query query(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
