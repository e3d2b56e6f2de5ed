// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.delivery.DeliveryReport;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Subscription;

/** The subscriptions of accounts, and how the deliveries to them went. */
@Dependent
public class SubscriptionRepository {
  private static final String SELECT =
      "select id, address, types, enabled, created_at from subscription where account_id = ?1";

  private final EntityManager entities;

  @Inject
  public SubscriptionRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param secret encrypted
   */
  public void add(UUID accountId, Subscription subscription, String secret) {
    entities
        .createNativeQuery(
            "insert into subscription (id, account_id, address, secret, types, created_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, subscription.id())
        .setParameter(2, accountId)
        .setParameter(3, subscription.address())
        .setParameter(4, secret)
        .setParameter(
            5, subscription.types().stream().map(Enum::name).collect(Collectors.joining(",")))
        .setParameter(6, Timestamp.from(subscription.createdAt()))
        .executeUpdate();
  }

  /** Oldest first. */
  public List<Subscription> list(UUID accountId) {
    return rows(SELECT + " order by created_at, id", accountId)
        .map(SubscriptionRepository::subscription)
        .toList();
  }

  public Optional<Subscription> find(UUID accountId, UUID id) {
    return rows(SELECT + " and id = ?2", accountId, id)
        .map(SubscriptionRepository::subscription)
        .findFirst();
  }

  public boolean remove(UUID accountId, UUID id) {
    return entities
            .createNativeQuery("delete from subscription where account_id = ?1 and id = ?2")
            .setParameter(1, accountId)
            .setParameter(2, id)
            .executeUpdate()
        == 1;
  }

  /** The receiver wants no more. */
  public void disable(UUID id) {
    entities
        .createNativeQuery("update subscription set enabled = false where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** The receiver is told nothing for so long. */
  public void rest(UUID id, Duration time) {
    entities
        .createNativeQuery(
            "update subscription set rest_until = clock_timestamp() + ?2 * interval '1 second'"
                + " where id = ?1")
        .setParameter(1, id)
        .setParameter(2, time.toSeconds())
        .executeUpdate();
  }

  /** Newest first. */
  public List<DeliveryReport> listDeliveries(UUID id, int most) {
    String sql =
        "select e.id, e.type, e.subject, d.created_at, d.attempt, d.sent_at, d.failed_at, d.reason"
            + " from delivery d join outbox e on e.id = d.event_id where d.subscription_id = ?1"
            + " order by d.created_at desc, d.id limit ?2";
    return rows(sql, id, most).map(SubscriptionRepository::report).toList();
  }

  private Stream<Object[]> rows(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static Subscription subscription(Object[] row) {
    return new Subscription(
        (UUID) row[0],
        (String) row[1],
        Stream.of(((String) row[2]).split(",")).map(EventType::valueOf).toList(),
        (Boolean) row[3],
        instant(row[4]).orElseThrow());
  }

  private static DeliveryReport report(Object[] row) {
    return new DeliveryReport(
        (UUID) row[0],
        EventType.valueOf((String) row[1]),
        (UUID) row[2],
        instant(row[3]).orElseThrow(),
        ((Number) row[4]).intValue(),
        instant(row[5]),
        instant(row[6]),
        (String) row[7]);
  }

  private static Optional<Instant> instant(Object column) {
    return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
  }
}
