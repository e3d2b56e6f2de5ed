// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import static nl.publiekswijzer.delivery.store.DeliveryFixtures.past;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Occurrence;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events on their way through the outbox; who is told is told by {@link OutboxReceiversTest}. */
@ExtendWith(RolledBack.class)
class OutboxRepositoryTest {
  private static final UUID REQUESTER = new UUID(3, 3);
  private static final UUID SUBJECT = new UUID(4, 4);

  private TestTransaction transaction;
  private DeliveryFixtures messages;
  private OutboxRepository outbox;
  private UUID merelstede;
  private UUID vinkenoord;

  @BeforeEach
  void enterTwoLibraries(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WORKER);
    messages = new DeliveryFixtures(transaction);
    outbox = new OutboxRepository(transaction.entities());
    var rows = new Rows(transaction);
    merelstede = rows.library("Bibliotheek Merelstede", Map.of());
    vinkenoord = rows.library("Bibliotheek Vinkenoord", Map.of());
  }

  private Occurrence rejection(UUID library, UUID requester) {
    return new Occurrence(
        EventType.REQUEST_REJECTED, SUBJECT, library, requester, 2024, "Het bestand is leeg.");
  }

  private String entered() {
    return (String)
        transaction.value(
            "select concat_ws('|', type, library_id, subject, coalesce(requested_by::text, '-'),"
                + " year, detail, expanded_at is null) from outbox");
  }

  @Test
  void anEventOfAnOwnLibraryIsEnteredByPages() {
    transaction.actAs(DatabaseRole.WEB, merelstede);
    outbox.add(rejection(merelstede, REQUESTER));

    assertEquals(
        "REQUEST_REJECTED|%s|%s|%s|2024|Het bestand is leeg.|t"
            .formatted(merelstede, SUBJECT, REQUESTER),
        entered());
  }

  @Test
  void theRequesterMayBeUnknown() {
    outbox.add(rejection(vinkenoord, null));

    assertEquals(
        "REQUEST_REJECTED|%s|%s|-|2024|Het bestand is leeg.|t".formatted(vinkenoord, SUBJECT),
        entered());
  }

  @Test
  void anEventOfAnotherLibraryIsRefused() {
    transaction.actAs(DatabaseRole.WEB, merelstede);

    assertThrows(PersistenceException.class, () -> outbox.add(rejection(vinkenoord, REQUESTER)));
  }

  @Test
  void theOldestEventsThatNobodyIsToldOfComeFirst() {
    UUID third = event(past(3), new UUID(1, 1));
    UUID second = event(past(2), new UUID(8, 8));
    UUID first = event(past(2), new UUID(7, 7));
    messages.event(merelstede, "", Map.of("created_at", past(1), "expanded_at", past(9)));

    assertEquals(List.of(first, second, third), outbox.lockUnexpanded(4));
    assertEquals(List.of(first, second), outbox.lockUnexpanded(2));
  }

  private UUID event(Instant at, UUID id) {
    return messages.event(merelstede, "", Map.of("created_at", at, "id", id)).id();
  }

  @Test
  void anExpandedEventIsDone() {
    UUID first = event(past(1), new UUID(7, 7));
    UUID second = event(past(2), new UUID(8, 8));

    Instant before = messages.now();
    outbox.expanded(first);
    Instant after = messages.now();

    assertEquals(List.of(second), outbox.lockUnexpanded(4));
    Instant at = messages.moment("select expanded_at from outbox where id = ?", first);
    assertFalse(at.isBefore(before), () -> at + " before " + before);
    assertFalse(at.isAfter(after), () -> at + " after " + after);
  }

  @Test
  void whatWasToldLongAgoIsForgotten() {
    Instant now = messages.now();
    var old = Map.of("expanded_at", now.minus(Duration.ofDays(31)), "detail", "oud");
    var young = Map.of("expanded_at", now.minus(Duration.ofDays(29)), "detail", "jong");
    messages.event(merelstede, "", old);
    messages.event(vinkenoord, "", young);
    messages.event(vinkenoord, "", Map.of("detail", "onverteld"));

    outbox.sweep(30);

    assertEquals(
        "jong,onverteld",
        transaction.value("select string_agg(detail, ',' order by detail) from outbox"));
  }

  @Test
  void whatDidNotArriveForLongIsForgotten() {
    Instant now = messages.now();
    UUID account = new Rows(transaction).account("MACHINE", Map.of());
    messages.mail(account, Map.of("created_at", now.minus(Duration.ofDays(31)), "reason", "oud"));
    messages.mail(account, Map.of("created_at", now.minus(Duration.ofDays(29)), "reason", "jong"));

    outbox.sweep(30);

    assertEquals("jong", transaction.value("select string_agg(reason, ',') from delivery"));
  }

  @Test
  void pagesCannotReadTheOutbox() {
    transaction.actAs(DatabaseRole.WEB, merelstede);

    assertThrows(PersistenceException.class, () -> outbox.lockUnexpanded(4));
  }
}
