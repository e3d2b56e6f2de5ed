// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import static nl.publiekswijzer.delivery.store.DeliveryFixtures.future;
import static nl.publiekswijzer.delivery.store.DeliveryFixtures.past;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.delivery.store.DeliveryQueue.Channel;
import nl.publiekswijzer.delivery.store.DeliveryQueue.Claim;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose turn it is and how an attempt ends; what is sent is told by {@link DueMessageTest}. */
@ExtendWith(RolledBack.class)
class DeliveryQueueTest {
  private static final Duration WAIT = Duration.ofMillis(7_654_321);

  private TestTransaction transaction;
  private DeliveryFixtures messages;
  private DeliveryQueue queue;
  private UUID account;
  private UUID subscription;
  private ToldEvent event;

  @BeforeEach
  void enterAReceiver(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WORKER);
    messages = new DeliveryFixtures(transaction);
    queue = new DeliveryQueue(transaction.entities());
    var rows = new Rows(transaction);
    account = rows.account("MACHINE", Map.of());
    subscription = messages.subscription(account, Map.of());
    event = messages.event(rows.library("Bibliotheek Merelstede", Map.of()), "", Map.of());
  }

  /** Attempt, whether it was sent or given up, what is left of its letter, why it failed. */
  private String state(UUID message) {
    return (String)
        transaction.value(
            "select concat_ws('|', attempt, sent_at is not null, failed_at is not null,"
                + " coalesce(payload, '-'), reason) from delivery where id = ?",
            message);
  }

  private void assertBetween(Instant first, Instant last, Instant moment) {
    assertFalse(moment.isBefore(first), () -> moment + " before " + first);
    assertFalse(moment.isAfter(last), () -> moment + " after " + last);
  }

  private Instant due(UUID message) {
    return messages.moment("select due_at from delivery where id = ?", message);
  }

  @Test
  void theMessageThatIsDueLongestIsClaimedFirst() {
    UUID second = messages.mail(account, Map.of("due_at", past(8)));
    UUID first = messages.mail(account, Map.of("due_at", past(7), "attempt", 4));

    assertEquals(Optional.of(new Claim(first, 5)), queue.claim(Channel.MAIL));
    assertEquals(Optional.of(new Claim(second, 1)), queue.claim(Channel.MAIL));
    assertEquals(Optional.empty(), queue.claim(Channel.MAIL));
  }

  @Test
  void aClaimedMailIsDueAgainAfterItsLease() {
    UUID mail = messages.mail(account, Map.of());

    Instant before = messages.now();
    queue.claim(Channel.MAIL);

    var lease = Duration.ofMinutes(5);
    assertBetween(before.plus(lease), messages.now().plus(lease), due(mail));
  }

  @Test
  void aClaimedCallIsDueAgainAfterItsLease() {
    UUID call = messages.call(subscription, event, Map.of());

    Instant before = messages.now();
    queue.claim(Channel.WEBHOOK);

    var lease = Duration.ofSeconds(30);
    assertBetween(before.plus(lease), messages.now().plus(lease), due(call));
  }

  @Test
  void eachChannelHasItsOwnTurn() {
    UUID mail = messages.mail(account, Map.of("due_at", past(7)));
    UUID call = messages.call(subscription, event, Map.of("due_at", past(8)));

    assertEquals(Optional.of(new Claim(call, 1)), queue.claim(Channel.WEBHOOK));
    assertEquals(Optional.of(new Claim(mail, 1)), queue.claim(Channel.MAIL));
  }

  @Test
  void whatWasSentOrGivenUpOrIsNotYetDueIsNotClaimed() {
    messages.mail(account, Map.of("sent_at", past(90)));
    messages.mail(account, Map.of("failed_at", past(91)));
    messages.mail(account, Map.of("due_at", future()));

    assertEquals(Optional.empty(), queue.claim(Channel.MAIL));
  }

  @Test
  void aReceiverAtRestIsPassedOver() {
    UUID resting = messages.subscription(account, Map.of("rest_until", future()));
    UUID rested = messages.subscription(account, Map.of("rest_until", past(1)));
    messages.call(resting, event, Map.of("due_at", past(7)));
    UUID call = messages.call(rested, event, Map.of("due_at", past(8)));

    assertEquals(Optional.of(new Claim(call, 1)), queue.claim(Channel.WEBHOOK));
    assertEquals(Optional.empty(), queue.claim(Channel.WEBHOOK));
  }

  @Test
  void whatWasSentIsDoneAndForgetsItsLetter() {
    UUID mail =
        messages.mail(account, Map.of("attempt", 2, "payload", "brief", "reason", "eerst niet"));
    UUID other = messages.mail(account, Map.of("attempt", 2, "payload", "andere brief"));

    queue.sent(new Claim(mail, 2));

    assertEquals("2|t|f|-|", state(mail));
    assertEquals("2|f|f|andere brief|", state(other));
  }

  @Test
  void whatFailedIsTriedAgainAfterAWhile() {
    UUID mail = messages.mail(account, Map.of("attempt", 2, "payload", "brief"));
    UUID other = messages.mail(account, Map.of("attempt", 2, "payload", "andere brief"));

    Instant before = messages.now();
    queue.retry(new Claim(mail, 2), WAIT, "niet bereikbaar");

    assertEquals("2|f|f|brief|niet bereikbaar", state(mail));
    assertEquals("2|f|f|andere brief|", state(other));
    assertBetween(before.plus(WAIT), messages.now().plus(WAIT), due(mail));
  }

  @Test
  void whatIsGivenUpForgetsItsLetter() {
    UUID mail = messages.mail(account, Map.of("attempt", 2, "payload", "brief"));
    UUID other = messages.mail(account, Map.of("attempt", 2, "payload", "andere brief"));

    queue.failed(new Claim(mail, 2), "adres bestaat niet");

    assertEquals("2|f|t|-|adres bestaat niet", state(mail));
    assertEquals("2|f|f|andere brief|", state(other));
  }

  @Test
  void anEarlierAttemptSaysNothingAnyMore() {
    UUID mail = messages.mail(account, Map.of("attempt", 3, "payload", "brief"));
    var earlier = new Claim(mail, 2);

    queue.sent(earlier);
    queue.retry(earlier, WAIT, "te laat");
    queue.failed(earlier, "te laat");

    assertEquals("3|f|f|brief|", state(mail));
  }

  @Test
  void whatWasSentCannotFailAfterwards() {
    UUID mail = messages.mail(account, Map.of("attempt", 2, "payload", "brief"));
    var claim = new Claim(mail, 2);
    queue.sent(claim);

    queue.failed(claim, "toch niet");
    queue.retry(claim, WAIT, "nog eens");

    assertEquals("2|t|f|-|", state(mail));
  }

  @Test
  void pagesCannotClaimMessages() {
    transaction.actAs(DatabaseRole.WEB);

    assertThrows(PersistenceException.class, () -> queue.claim(Channel.MAIL));
  }
}
