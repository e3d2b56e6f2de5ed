// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.platform.TestTransaction;

/** Events, subscriptions and messages of a test; each differs from the next in every column. */
final class DeliveryFixtures {
  private final TestTransaction transaction;
  private int made;

  DeliveryFixtures(TestTransaction transaction) {
    this.transaction = transaction;
  }

  /** A moment before anybody runs this, in the order of n. */
  static Instant past(int n) {
    return Instant.parse("2021-03-04T05:06:07.123456Z").plusSeconds(3_661L * n);
  }

  /** A moment after anybody runs this. */
  static Instant future() {
    return Instant.parse("2999-03-04T05:06:07.123456Z");
  }

  /** A publication that is ready. */
  ToldEvent event(UUID library, String libraryName, Map<String, ?> other) {
    int n = ++made;
    var row = new HashMap<String, Object>();
    row.put("id", UUID.randomUUID());
    row.put("type", "PUBLICATION_READY");
    row.put("library_id", library);
    row.put("subject", UUID.randomUUID());
    row.put("year", 2030 + n);
    row.put("detail", "bijzonderheid " + n);
    row.put("created_at", past(n));
    row.putAll(other);
    transaction.insert("outbox", row);
    return new ToldEvent(
        (UUID) row.get("id"),
        EventType.valueOf((String) row.get("type")),
        (UUID) row.get("subject"),
        (Instant) row.get("created_at"),
        (Integer) row.get("year"),
        (String) row.get("detail"),
        libraryName);
  }

  /** A subscription to publications that are ready, of an account. */
  UUID subscription(UUID account, Map<String, ?> other) {
    int n = ++made;
    var row = new HashMap<String, Object>();
    row.put("id", UUID.randomUUID());
    row.put("account_id", account);
    row.put("address", "https://ontvanger" + n + ".example/haak");
    row.put("secret", "geheim " + n);
    row.put("types", "PUBLICATION_READY");
    row.put("created_at", past(n));
    row.putAll(other);
    transaction.insert("subscription", row);
    return (UUID) row.get("id");
  }

  /** A mail about the account itself that is due. */
  UUID mail(UUID account, Map<String, ?> other) {
    var row = new HashMap<String, Object>();
    row.put("channel", "MAIL");
    row.put("account_id", account);
    row.putAll(other);
    return message(row);
  }

  /** A call about an event that is due. */
  UUID call(UUID subscription, ToldEvent event, Map<String, ?> other) {
    var row = new HashMap<String, Object>();
    row.put("channel", "WEBHOOK");
    row.put("subscription_id", subscription);
    row.putAll(about(event));
    row.putAll(other);
    return message(row);
  }

  /** The columns of a message about an event. */
  Map<String, ?> about(ToldEvent event) {
    return Map.of(
        "event_id",
        event.id(),
        "library_id",
        transaction.value("select library_id from outbox where id = ?", event.id()));
  }

  private UUID message(Map<String, Object> row) {
    int n = ++made;
    row.putIfAbsent("id", UUID.randomUUID());
    row.putIfAbsent("due_at", past(n));
    row.putIfAbsent("created_at", past(n + 1_000));
    transaction.insert("delivery", row);
    return (UUID) row.get("id");
  }

  Instant moment(String sql, Object... values) {
    return ((Timestamp) transaction.value(sql, values)).toInstant();
  }

  Instant now() {
    return moment("select clock_timestamp()");
  }
}
