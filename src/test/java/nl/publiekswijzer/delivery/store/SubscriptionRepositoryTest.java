// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import static nl.publiekswijzer.delivery.store.DeliveryFixtures.past;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.delivery.DeliveryReport;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Subscription;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class SubscriptionRepositoryTest {
  private static final int MANY = 100;

  private final Subscription older =
      new Subscription(
          new UUID(9, 9),
          "https://een.example/haak",
          List.of(EventType.REQUEST_FAILED, EventType.PUBLICATION_READY),
          true,
          past(1));
  private final Subscription younger =
      new Subscription(
          new UUID(5, 5), "https://twee.example", List.of(EventType.REQUEST_HELD), true, past(2));
  private final Subscription twin =
      new Subscription(
          new UUID(6, 6), "https://drie.example", List.of(EventType.REQUEST_HELD), true, past(2));

  private TestTransaction transaction;
  private DeliveryFixtures messages;
  private SubscriptionRepository subscriptions;
  private UUID library;
  private UUID an;
  private UUID bo;

  @BeforeEach
  void enterTwoAccounts(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.ACCOUNTS);
    messages = new DeliveryFixtures(transaction);
    subscriptions = new SubscriptionRepository(transaction.entities());
    var rows = new Rows(transaction);
    library = rows.library("Bibliotheek Merelstede", Map.of());
    an = rows.account("MACHINE", Map.of());
    bo = rows.account("MACHINE", Map.of());
  }

  private void addAll() {
    subscriptions.add(an, twin, "geheim 3");
    subscriptions.add(an, younger, "geheim 2");
    subscriptions.add(an, older, "geheim 1");
  }

  private String stored(UUID id) {
    return (String)
        transaction.value(
            "select concat_ws('|', secret, types, enabled) from subscription where id = ?", id);
  }

  @Test
  void subscriptionsAreListedOldestFirst() {
    addAll();

    assertEquals(List.of(older, younger, twin), subscriptions.list(an));
    assertEquals(List.of(), subscriptions.list(bo));
  }

  @Test
  void aNewSubscriptionKeepsItsSecretAndItsTypes() {
    subscriptions.add(an, older, "geheim 1");

    assertEquals("geheim 1|PUBLICATION_READY,REQUEST_FAILED|t", stored(older.id()));
  }

  @Test
  void aSubscriptionIsFoundByItsOwnAccountOnly() {
    addAll();

    assertEquals(Optional.of(younger), subscriptions.find(an, younger.id()));
    assertEquals(Optional.empty(), subscriptions.find(bo, younger.id()));
    assertEquals(Optional.empty(), subscriptions.find(an, new UUID(7, 7)));
  }

  @Test
  void aSubscriptionIsRemovedByItsOwnAccountOnly() {
    addAll();

    assertFalse(subscriptions.remove(bo, younger.id()));
    assertEquals(List.of(older, younger, twin), subscriptions.list(an));
    assertTrue(subscriptions.remove(an, younger.id()));
    assertEquals(List.of(older, twin), subscriptions.list(an));
  }

  @Test
  void onlyTheReceiverThatWantsNoMoreIsDisabled() {
    addAll();
    transaction.actAs(DatabaseRole.WORKER);
    subscriptions.disable(younger.id());
    transaction.actAs(DatabaseRole.ACCOUNTS);

    var disabled =
        new Subscription(
            younger.id(), younger.address(), younger.types(), false, younger.createdAt());
    assertEquals(List.of(older, disabled, twin), subscriptions.list(an));
  }

  @Test
  void onlyTheReceiverThatDoesNotAnswerRests() {
    addAll();
    transaction.actAs(DatabaseRole.WORKER);
    var rest = Duration.ofSeconds(4_321);
    Instant before = messages.now();
    subscriptions.rest(younger.id(), rest);
    Instant after = messages.now();

    Instant until =
        messages.moment("select rest_until from subscription where id = ?", younger.id());
    assertFalse(until.isBefore(before.plus(rest)), () -> until + " before " + before + rest);
    assertFalse(until.isAfter(after.plus(rest)), () -> until + " after " + after + rest);
    assertEquals(
        1L, transaction.value("select count(*) from subscription where rest_until is not null"));
  }

  @Test
  void deliveriesAreListedNewestFirst() {
    var reports = enterDeliveries();

    assertEquals(reports, subscriptions.listDeliveries(older.id(), MANY));
    assertEquals(List.of(), subscriptions.listDeliveries(twin.id(), MANY));
  }

  @Test
  void noMoreDeliveriesAreListedThanWereAskedFor() {
    var reports = enterDeliveries();

    assertEquals(reports.subList(0, 2), subscriptions.listDeliveries(older.id(), 2));
  }

  /** Three of a subscription, sent, given up and under way, and one of another. */
  private List<DeliveryReport> enterDeliveries() {
    addAll();
    var failed = messages.event(library, "", Map.of("type", "REQUEST_HELD"));
    var underWay = messages.event(library, "", Map.of());
    var sent = messages.event(library, "", Map.of("type", "REQUEST_FAILED"));
    messages.call(
        older.id(),
        failed,
        Map.of(
            "id",
            new UUID(1, 1),
            "created_at",
            past(51),
            "failed_at",
            past(63),
            "attempt",
            12,
            "reason",
            "niet bereikbaar"));
    messages.call(
        older.id(),
        sent,
        Map.of(
            "id",
            new UUID(3, 3),
            "created_at",
            past(52),
            "sent_at",
            past(64),
            "attempt",
            2,
            "reason",
            "eerst te laat"));
    messages.call(
        older.id(), underWay, Map.of("id", new UUID(2, 2), "created_at", past(51), "attempt", 0));
    messages.call(younger.id(), sent, Map.of("created_at", past(53), "attempt", 7));
    return List.of(
        report(sent, past(52), 2, Optional.of(past(64)), Optional.empty(), "eerst te laat"),
        report(failed, past(51), 12, Optional.empty(), Optional.of(past(63)), "niet bereikbaar"),
        report(underWay, past(51), 0, Optional.empty(), Optional.empty(), ""));
  }

  private static DeliveryReport report(
      ToldEvent event,
      Instant created,
      int attempts,
      Optional<Instant> sent,
      Optional<Instant> failed,
      String reason) {
    return new DeliveryReport(
        event.id(), event.type(), event.subject(), created, attempts, sent, failed, reason);
  }

  @Test
  void theWorkerCannotAddSubscriptions() {
    transaction.actAs(DatabaseRole.WORKER);

    assertThrows(PersistenceException.class, () -> subscriptions.add(an, older, "geheim 1"));
  }
}
