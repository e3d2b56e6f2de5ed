// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.ReadingGrant;

/** The accounts, and the libraries within their reach. */
@Dependent
public class AccountRepository {
  private static final String SUPPORTED =
      """
      select l.id from library l join support_province p on p.province = l.province
        where p.support_organisation_id = ?1
          and ?2 between p.valid_from and coalesce(p.valid_until, date 'infinity')
      """;
  private static final String GRANTED =
      """
      select g.library_id from reading_grant g
        where g.account_id = ?1 and ?2 between g.valid_from and g.valid_until
      """;

  private final EntityManager entities;

  @Inject
  public AccountRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Account account) {
    entities.persist(account);
    entities.flush();
  }

  public void remove(Account account) {
    entities.remove(account);
  }

  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  public Account read(UUID id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no account " + id));
  }

  public Optional<Account> findByEmail(String email) {
    return entities
        .createQuery("select a from Account a where lower(a.email) = lower(:email)", Account.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  public Optional<Account> findByIdentity(String issuer, String subject) {
    return entities
        .createQuery(
            "select a from Account a where a.identityIssuer = :issuer and a.identitySubject ="
                + " :subject",
            Account.class)
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  public List<Account> list() {
    return entities
        .createQuery("select a from Account a order by lower(a.email)", Account.class)
        .getResultList();
  }

  /** Accounts of a role that may be used. */
  public long count(Role role) {
    return entities
        .createQuery(
            "select count(a) from Account a where a.role = :role and a.enabled = true", Long.class)
        .setParameter("role", role)
        .getSingleResult();
  }

  /** Whether a code of that step may be used; no earlier one opens anything any more. */
  public boolean useStep(UUID accountId, long step) {
    return entities
            .createNativeQuery(
                "update account set second_factor_step = ?2 where id = ?1 and second_factor_step < ?2")
            .setParameter(1, accountId)
            .setParameter(2, step)
            .executeUpdate()
        == 1;
  }

  /** Whose requests and publications an account may see on a day. */
  public Set<UUID> libraries(Account account, LocalDate day) {
    var libraries = new HashSet<>(kept(account, day));
    libraries.addAll(ids(GRANTED, account.id(), day));
    return libraries;
  }

  /** For which libraries an account may act on a day: its own, or those it supports. */
  public Set<UUID> kept(Account account, LocalDate day) {
    var affiliation = account.affiliation();
    return affiliation.libraryId() != null
        ? Set.of(affiliation.libraryId())
        : ids(SUPPORTED, affiliation.supportOrganisationId(), day);
  }

  private Set<UUID> ids(String sql, UUID whose, LocalDate day) {
    List<?> rows =
        entities.createNativeQuery(sql).setParameter(1, whose).setParameter(2, day).getResultList();
    return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  /** Lets an account read one more library for a while. */
  public void grant(UUID accountId, UUID libraryId, LocalDate from, LocalDate until, String why) {
    entities
        .createNativeQuery(
            "insert into reading_grant values (?1, ?2, ?3, ?4, ?5) on conflict (account_id,"
                + " library_id, valid_from) do update set valid_until = excluded.valid_until,"
                + " reason = excluded.reason")
        .setParameter(1, accountId)
        .setParameter(2, libraryId)
        .setParameter(3, from)
        .setParameter(4, until)
        .setParameter(5, why)
        .executeUpdate();
  }

  /** What an account was given to read, the newest first. */
  public List<ReadingGrant> listGrants(UUID accountId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select library_id, valid_from, valid_until, reason from reading_grant"
                    + " where account_id = ?1 order by valid_from desc, library_id")
            .setParameter(1, accountId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ReadingGrant(
                    (UUID) row[0],
                    ((Date) row[1]).toLocalDate(),
                    ((Date) row[2]).toLocalDate(),
                    (String) row[3]))
        .toList();
  }

  public boolean withdraw(UUID accountId, UUID libraryId) {
    return entities
            .createNativeQuery(
                "delete from reading_grant where account_id = ?1 and library_id = ?2")
            .setParameter(1, accountId)
            .setParameter(2, libraryId)
            .executeUpdate()
        > 0;
  }
}
