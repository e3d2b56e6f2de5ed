// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import static nl.publiekswijzer.delivery.store.DeliveryFixtures.past;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.delivery.store.DeliveryQueue.Channel;
import nl.publiekswijzer.delivery.store.DeliveryQueue.Claim;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestDatabase;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link DeliveryQueue} and {@link OutboxRepository} in two transactions at once. */
class TwoNodesTest {
  private TestDatabase database;
  private UUID firstMail;
  private UUID secondMail;
  private UUID firstEvent;
  private UUID secondEvent;

  @BeforeEach
  void commitTwoOfEach() {
    database = TestDatabase.copy();
    try (var transaction = new TestTransaction(database)) {
      var rows = new Rows(transaction);
      var messages = new DeliveryFixtures(transaction);
      UUID library = rows.library("Bibliotheek Merelstede", Map.of());
      UUID account = rows.account("MACHINE", Map.of());
      firstEvent = messages.event(library, "", Map.of("created_at", past(1))).id();
      secondEvent = messages.event(library, "", Map.of("created_at", past(2))).id();
      firstMail = messages.mail(account, Map.of("due_at", past(3)));
      secondMail = messages.mail(account, Map.of("due_at", past(4)));
      transaction.commit();
    }
  }

  @AfterEach
  void drop() {
    database.drop();
  }

  private static Optional<Claim> claim(TestTransaction transaction) {
    return new DeliveryQueue(transaction.entities()).claim(Channel.MAIL);
  }

  private static List<UUID> lock(TestTransaction transaction, int most) {
    return new OutboxRepository(transaction.entities()).lockUnexpanded(most);
  }

  @Test
  void noMessageIsClaimedByBoth() {
    try (var one = new TestTransaction(database);
        var two = new TestTransaction(database);
        var three = new TestTransaction(database)) {
      assertEquals(Optional.of(new Claim(firstMail, 1)), claim(one));
      assertEquals(Optional.of(new Claim(secondMail, 1)), claim(two));
      assertEquals(Optional.empty(), claim(three));
    }
  }

  @Test
  void whatOneGivesBackTheOtherClaims() {
    try (var one = new TestTransaction(database)) {
      claim(one);
    }

    try (var two = new TestTransaction(database)) {
      assertEquals(Optional.of(new Claim(firstMail, 1)), claim(two));
    }
  }

  @Test
  void noEventIsExpandedByBoth() {
    try (var one = new TestTransaction(database);
        var two = new TestTransaction(database)) {
      assertEquals(List.of(firstEvent), lock(one, 1));
      assertEquals(List.of(secondEvent), lock(two, 4));
    }
  }
}
