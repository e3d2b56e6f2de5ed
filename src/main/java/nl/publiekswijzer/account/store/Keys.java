// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.Ended;

/** What opens accounts for a while: sessions, tokens, links to set a password. Digests only. */
@Dependent
public class Keys {
  private static final Duration ENDED_KNOWN = Duration.ofDays(1);

  private final EntityManager entities;

  @Inject
  public Keys(EntityManager entities) {
    this.entities = entities;
  }

  /** A session, begun and last seen. */
  public record Session(UUID accountId, Instant begun, Instant seen) {}

  /**
   * A token as it is kept.
   *
   * @param lastUsed null before its first use
   */
  public record Token(
      UUID id,
      UUID accountId,
      String name,
      Set<Permission> permissions,
      Instant expires,
      Instant lastUsed) {}

  /**
   * @param form digest of the proof that forms of the session carry
   */
  public void begin(String digest, String form, UUID accountId, Instant now) {
    update(
        "insert into account_session (digest, form_digest, account_id, created_at, seen_at)"
            + " values (?1, ?2, ?3, ?4, ?4)",
        digest,
        form,
        accountId,
        at(now));
  }

  /** Whose session it was that has ended, and made forms of this digest. */
  public Optional<UUID> findEnded(String form) {
    List<?> found =
        entities
            .createNativeQuery(
                "select s.account_id from account_session s join account a on a.id = s.account_id"
                    + " where s.form_digest = ?1 and s.ended_at is not null and a.enabled")
            .setParameter(1, form)
            .getResultList();
    return found.stream().map(UUID.class::cast).findFirst();
  }

  public Optional<Session> findSession(String digest) {
    return rows(
            "select account_id, created_at, seen_at from account_session"
                + " where digest = ?1 and ended_at is null",
            digest)
        .map(row -> new Session((UUID) row[0], instant(row[1]), instant(row[2])))
        .findFirst();
  }

  /** Those of them that are there, of accounts that are let in. */
  public Map<String, Session> listSessions(Collection<String> digests) {
    return rows(
            "select s.account_id, s.created_at, s.seen_at, s.digest from account_session s"
                + " join account a on a.id = s.account_id"
                + " where a.enabled and s.ended_at is null and s.digest = any (string_to_array(?1, ','))",
            String.join(",", digests))
        .collect(
            Collectors.toMap(
                row -> (String) row[3],
                row -> new Session((UUID) row[0], instant(row[1]), instant(row[2]))));
  }

  public void see(String digest, Instant now) {
    update("update account_session set seen_at = ?2 where digest = ?1", digest, at(now));
  }

  /** It opens nothing any more; that it was there is known for a day. */
  public void end(String digest) {
    update(
        "update account_session set ended_at = clock_timestamp() where digest = ?1"
            + " and ended_at is null",
        digest);
  }

  public int endSessions(UUID accountId) {
    return update(
        "update account_session set ended_at = clock_timestamp() where account_id = ?1"
            + " and ended_at is null",
        accountId);
  }

  public int endTokens(UUID accountId) {
    return update("delete from api_token where account_id = ?1", accountId);
  }

  /** Whatever opened the account opens it no more, but its password. */
  public Ended endAll(UUID accountId) {
    return new Ended(endSessions(accountId), endTokens(accountId));
  }

  public void add(Token token, String digest, Instant now) {
    update(
        "insert into api_token (id, account_id, name, digest, permissions, created_at, expires_at)"
            + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        token.id(),
        token.accountId(),
        token.name(),
        digest,
        token.permissions().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        at(now),
        at(token.expires()));
  }

  public Optional<Token> findToken(String digest) {
    return tokens("digest = ?1", digest).findFirst();
  }

  public List<Token> listTokens(UUID accountId) {
    return tokens("account_id = ?1 order by created_at", accountId).toList();
  }

  public void use(UUID token, Instant now) {
    update("update api_token set last_used_at = ?2 where id = ?1", token, at(now));
  }

  public boolean revoke(UUID accountId, UUID token) {
    return update("delete from api_token where id = ?1 and account_id = ?2", token, accountId) == 1;
  }

  /** A link that lets its bearer set a password; an earlier one ends. */
  public void addReset(String digest, UUID accountId, Instant expires) {
    update("delete from password_reset where account_id = ?1", accountId);
    update("insert into password_reset values (?1, ?2, ?3)", digest, accountId, at(expires));
  }

  /** The account of a link, which goes on working. */
  public Optional<UUID> findReset(String digest, Instant now) {
    return rows("select account_id, expires_at from password_reset where digest = ?1", digest)
        .filter(row -> instant(row[1]).isAfter(now))
        .map(row -> (UUID) row[0])
        .findFirst();
  }

  /** The account of a link; the link is used up by this. */
  public Optional<UUID> takeReset(String digest, Instant now) {
    return rows(
            "delete from password_reset where digest = ?1 returning account_id, expires_at", digest)
        .filter(row -> instant(row[1]).isAfter(now))
        .map(row -> (UUID) row[0])
        .findFirst();
  }

  public void fail(String subject, Instant now) {
    update("insert into sign_in_failure values (?1, ?2)", subject, at(now));
  }

  public long failures(String subject, Instant since) {
    return rows(
            "select count(*), 0 from sign_in_failure where subject = ?1 and failed_at > ?2",
            subject,
            at(since))
        .mapToLong(row -> ((Number) row[0]).longValue())
        .sum();
  }

  /** Failures of the subject are counted by one at a time, until the transaction ends. */
  public void lockFailures(String subject) {
    rows("select 1, pg_advisory_xact_lock(hashtextextended(?1, 0))::text", subject);
  }

  /** One failure of that moment was none. */
  public void takeBack(String subject, Instant failedAt) {
    update(
        "delete from sign_in_failure where ctid = (select ctid from sign_in_failure"
            + " where subject = ?1 and failed_at = ?2 limit 1)",
        subject,
        at(failedAt));
  }

  public void forgive(String subject) {
    update("delete from sign_in_failure where subject = ?1", subject);
  }

  /** Removes what opens nothing any more. */
  public void sweep(Instant now, Duration session, Duration failures) {
    update(
        "update account_session set ended_at = ?2 where created_at < ?1 and ended_at is null",
        at(now.minus(session)),
        at(now));
    update("delete from account_session where ended_at < ?1", at(now.minus(ENDED_KNOWN)));
    update("delete from password_reset where expires_at < ?1", at(now));
    update("delete from sign_in_failure where failed_at < ?1", at(now.minus(failures)));
  }

  private Stream<Token> tokens(String condition, Object parameter) {
    return rows(
            "select id, account_id, name, permissions, expires_at, last_used_at from api_token"
                + " where "
                + condition,
            parameter)
        .map(
            row ->
                new Token(
                    (UUID) row[0],
                    (UUID) row[1],
                    (String) row[2],
                    permissions((String) row[3]),
                    instant(row[4]),
                    row[5] == null ? null : instant(row[5])));
  }

  private static Set<Permission> permissions(String names) {
    return Stream.of(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(Permission::valueOf)
        .collect(Collectors.toSet());
  }

  private Stream<Object[]> rows(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private int update(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.executeUpdate();
  }

  private static Timestamp at(Instant instant) {
    return Timestamp.from(instant);
  }

  private static Instant instant(Object column) {
    return ((Timestamp) column).toInstant();
  }
}
