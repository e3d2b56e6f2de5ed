// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.HashMap;
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

/** What a message of the {@link DeliveryQueue} tells, and to whom. */
@ExtendWith(RolledBack.class)
class DueMessageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

  private TestTransaction transaction;
  private Rows rows;
  private DeliveryFixtures messages;
  private DeliveryQueue queue;
  private UUID library;
  private ToldEvent event;
  private UUID employee;

  @BeforeEach
  void enterAnEvent(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WORKER);
    rows = new Rows(transaction);
    messages = new DeliveryFixtures(transaction);
    queue = new DeliveryQueue(transaction.entities());
    library = rows.library("Bibliotheek Merelstede", Map.of("province", "Noordland"));
    event = messages.event(library, "Bibliotheek Merelstede", Map.of());
    employee =
        rows.employee(library, Map.of("email", "an@merelstede.example", "name", "An de Vries"));
  }

  @Test
  void aMailTellsOfItsEvent() {
    UUID mail = messages.mail(employee, messages.about(event));

    assertEquals(
        Optional.of(
            new DueMail(
                mail,
                "an@merelstede.example",
                "An de Vries",
                Optional.empty(),
                Optional.of(event))),
        queue.findMail(mail));
  }

  @Test
  void aLetterAboutAnAccountHasNoEvent() {
    UUID id = new UUID(7, 7);
    transaction.actAs(DatabaseRole.ACCOUNTS);
    queue.addLetter(id, employee, "versleutelde brief");
    transaction.actAs(DatabaseRole.WORKER);

    assertEquals(
        Optional.of(
            new DueMail(
                id,
                "an@merelstede.example",
                "An de Vries",
                Optional.of("versleutelde brief"),
                Optional.empty())),
        queue.findMail(id));
  }

  @Test
  void aLetterIsDueAtOnce() {
    UUID id = new UUID(7, 7);
    transaction.actAs(DatabaseRole.ACCOUNTS);
    queue.addLetter(id, employee, "versleutelde brief");
    transaction.actAs(DatabaseRole.WORKER);

    assertEquals(Optional.of(new Claim(id, 1)), queue.claim(Channel.MAIL));
  }

  @Test
  void anAccountThatMayNotBeUsedGetsNoMail() {
    UUID disabled = rows.employee(library, Map.of("enabled", false));
    UUID mail = messages.mail(disabled, messages.about(event));

    assertEquals(Optional.empty(), queue.findMail(mail));
  }

  @Test
  void aMailThatDoesNotExistIsNotFound() {
    messages.mail(employee, messages.about(event));

    assertEquals(Optional.empty(), queue.findMail(new UUID(7, 7)));
  }

  private UUID callTo(UUID account, Map<String, ?> subscription) {
    var row = new HashMap<String, Object>(subscription);
    row.put("address", "https://ontvanger.example/haak");
    row.put("secret", "versleuteld geheim");
    return messages.call(messages.subscription(account, row), event, Map.of());
  }

  private Optional<DueWebhook> due(UUID call) {
    UUID subscription =
        (UUID) transaction.value("select subscription_id from delivery where id = ?", call);
    return Optional.of(
        new DueWebhook(
            subscription, "https://ontvanger.example/haak", "versleuteld geheim", event));
  }

  @Test
  void aCallTellsOfItsEvent() {
    UUID call = callTo(employee, Map.of());

    assertEquals(due(call), queue.findWebhook(call, TODAY));
  }

  @Test
  void aSubscriptionThatEndedIsNotCalled() {
    UUID call = callTo(employee, Map.of("enabled", false));

    assertEquals(Optional.empty(), queue.findWebhook(call, TODAY));
  }

  @Test
  void anAccountThatMayNotBeUsedIsNotCalled() {
    UUID call = callTo(rows.employee(library, Map.of("enabled", false)), Map.of());

    assertEquals(Optional.empty(), queue.findWebhook(call, TODAY));
  }

  @Test
  void anAccountOfAnotherLibraryIsNotCalled() {
    UUID other = rows.library("Bibliotheek Vinkenoord", Map.of("province", "Noordland"));
    UUID call = callTo(rows.employee(other, Map.of()), Map.of());

    assertEquals(Optional.empty(), queue.findWebhook(call, TODAY));
  }

  @Test
  void whoSupportsTheLibraryIsCalledAsLongAsThatLasts() {
    UUID organisation = rows.supportOrganisation("Steun Noord", Map.of());
    transaction.insert(
        "support_province",
        Map.of(
            "support_organisation_id",
            organisation,
            "province",
            "Noordland",
            "valid_from",
            TODAY,
            "valid_until",
            TODAY.plusDays(7)));
    UUID call =
        callTo(
            rows.account("CONSULTANT", Map.of("support_organisation_id", organisation)), Map.of());

    assertEquals(Optional.empty(), queue.findWebhook(call, TODAY.minusDays(1)));
    assertEquals(due(call), queue.findWebhook(call, TODAY));
    assertEquals(due(call), queue.findWebhook(call, TODAY.plusDays(7)));
    assertEquals(Optional.empty(), queue.findWebhook(call, TODAY.plusDays(8)));
  }

  @Test
  void whoMayReadTheLibraryIsCalledAsLongAsThatLasts() {
    UUID machine = rows.account("MACHINE", Map.of());
    transaction.insert(
        "reading_grant",
        Map.of(
            "account_id", machine,
            "library_id", library,
            "valid_from", TODAY,
            "valid_until", TODAY.plusDays(7),
            "reason", "samenwerking"));
    UUID call = callTo(machine, Map.of());

    assertEquals(Optional.empty(), queue.findWebhook(call, TODAY.minusDays(1)));
    assertEquals(due(call), queue.findWebhook(call, TODAY));
    assertEquals(due(call), queue.findWebhook(call, TODAY.plusDays(7)));
    assertEquals(Optional.empty(), queue.findWebhook(call, TODAY.plusDays(8)));
  }

  @Test
  void pagesCannotAddLetters() {
    transaction.actAs(DatabaseRole.WEB);

    assertThrows(
        PersistenceException.class, () -> queue.addLetter(new UUID(7, 7), employee, "brief"));
  }
}
