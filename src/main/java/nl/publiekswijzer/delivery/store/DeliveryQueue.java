// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The messages that are to be sent; their due time is decided by the clock of the database. */
@Dependent
public class DeliveryQueue {
  private static final String EVENT =
      ", e.id, e.type, e.subject, e.created_at, e.year, e.detail, l.name";

  private final EntityManager entities;

  @Inject
  public DeliveryQueue(EntityManager entities) {
    this.entities = entities;
  }

  /** By which way a message goes. */
  public enum Channel {
    MAIL(Duration.ofMinutes(5)),
    WEBHOOK(Duration.ofSeconds(30));

    private final Duration lease;

    /**
     * @param lease longer than the limits of an attempt together: each step of a mail has one, a
     *     call of a webhook has one for the whole
     */
    Channel(Duration lease) {
      this.lease = lease;
    }
  }

  /**
   * A message that is being sent.
   *
   * @param attempt its number, from 1
   */
  public record Claim(UUID id, int attempt) {}

  /** Queues mail about an account. */
  public void addLetter(UUID id, UUID accountId, String payload) {
    entities
        .createNativeQuery(
            "insert into delivery (id, channel, account_id, payload) values (?1, 'MAIL', ?2, ?3)")
        .setParameter(1, id)
        .setParameter(2, accountId)
        .setParameter(3, payload)
        .executeUpdate();
  }

  /**
   * The next message in turn, but for receivers at rest. Until its lease ends no other node sends
   * the same.
   */
  public Optional<Claim> claim(Channel channel) {
    List<?> rows =
        entities
            .createNativeQuery(
                "update delivery set attempt = attempt + 1,"
                    + " due_at = clock_timestamp() + ?2 * interval '1 second' where id = ("
                    + "select id from delivery d where channel = ?1 and sent_at is null"
                    + " and failed_at is null and due_at <= clock_timestamp()"
                    + " and not exists (select 1 from subscription s where s.id ="
                    + " d.subscription_id and s.rest_until > clock_timestamp())"
                    + " order by due_at limit 1 for update skip locked) returning id, attempt")
            .setParameter(1, channel.name())
            .setParameter(2, channel.lease.toSeconds())
            .getResultList();
    return first(rows).map(row -> new Claim((UUID) row[0], ((Number) row[1]).intValue()));
  }

  /** What a mail tells to whom; empty when the account may not be used any more. */
  public Optional<DueMail> findMail(UUID id) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select a.email, a.name, d.payload"
                    + EVENT
                    + " from delivery d join account a on a.id = d.account_id and a.enabled"
                    + " left join outbox e on e.id = d.event_id"
                    + " left join library l on l.id = e.library_id where d.id = ?1")
            .setParameter(1, id)
            .getResultList();
    return first(rows)
        .map(
            row ->
                new DueMail(
                    id,
                    (String) row[0],
                    (String) row[1],
                    Optional.ofNullable((String) row[2]),
                    ToldEvent.find(row, 3)));
  }

  /** What is called; empty when the subscription ended or no longer reaches the library. */
  public Optional<DueWebhook> findWebhook(UUID id, LocalDate today) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select s.id, s.address, s.secret"
                    + EVENT
                    + " from delivery d join subscription s on s.id = d.subscription_id"
                    + " join account a on a.id = s.account_id and a.enabled"
                    + " join outbox e on e.id = d.event_id join library l on l.id = e.library_id"
                    + " where d.id = ?1 and s.enabled and reaches(a.id, e.library_id, ?2)")
            .setParameter(1, id)
            .setParameter(2, today)
            .getResultList();
    return first(rows)
        .map(
            row ->
                new DueWebhook(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    ToldEvent.find(row, 3).orElseThrow()));
  }

  public void sent(Claim claim) {
    change(claim, "sent_at = clock_timestamp(), payload = null, reason = ?3", "");
  }

  /** Tries again after a while. */
  public void retry(Claim claim, Duration wait, String reason) {
    change(
        claim,
        "reason = ?3, due_at = clock_timestamp() + "
            + wait.toMillis()
            + " * interval '1 millisecond'",
        reason);
  }

  /** Gives up. */
  public void failed(Claim claim, String reason) {
    change(claim, "failed_at = clock_timestamp(), payload = null, reason = ?3", reason);
  }

  /** What an attempt says counts only until a later one has begun. */
  private void change(Claim claim, String change, String reason) {
    entities
        .createNativeQuery(
            "update delivery set " + change + " where id = ?1 and attempt = ?2 and sent_at is null")
        .setParameter(1, claim.id())
        .setParameter(2, claim.attempt())
        .setParameter(3, reason)
        .executeUpdate();
  }

  private static Optional<Object[]> first(List<?> rows) {
    return Stream.of(rows.toArray()).map(Object[].class::cast).findFirst();
  }
}
