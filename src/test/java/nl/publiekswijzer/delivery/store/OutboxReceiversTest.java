// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is told of an event of the {@link OutboxRepository}. */
@ExtendWith(RolledBack.class)
class OutboxReceiversTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

  private TestTransaction transaction;
  private Rows rows;
  private DeliveryFixtures messages;
  private OutboxRepository outbox;
  private UUID library;
  private UUID north;
  private UUID requester;

  @BeforeEach
  void enterALibraryItsSupportersAndARequester(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WORKER);
    rows = new Rows(transaction);
    messages = new DeliveryFixtures(transaction);
    outbox = new OutboxRepository(transaction.entities());
    library = rows.library("Bibliotheek Merelstede", Map.of("province", "Noordland"));
    north = rows.supportOrganisation("Steun Noord", Map.of());
    serve(north, "Noordland", TODAY, TODAY.plusDays(7));
    requester = employee("vraagt", Map.of());
    employee("collega", Map.of());
  }

  private void serve(UUID organisation, String province, LocalDate from, LocalDate until) {
    transaction.insert(
        "support_province",
        Map.of(
            "support_organisation_id", organisation,
            "province", province,
            "valid_from", from,
            "valid_until", until));
  }

  private UUID employee(String name, Map<String, ?> other) {
    return rows.employee(library, named(name, other));
  }

  private UUID supporter(String role, UUID organisation, String name, Map<String, ?> other) {
    var row = named(name, other);
    row.put("support_organisation_id", organisation);
    return rows.account(role, row);
  }

  private static Map<String, Object> named(String name, Map<String, ?> other) {
    var row = new HashMap<String, Object>(Map.of("name", name));
    row.putAll(other);
    return row;
  }

  private UUID event(String type, UUID requestedBy) {
    var row = new HashMap<String, Object>();
    row.put("type", type);
    row.put("requested_by", requestedBy);
    return messages.event(library, "", row).id();
  }

  /** Names of who gets a mail about the event, by name. */
  private String mailed(UUID event) {
    outbox.addMails(event, TODAY);
    return mails(event);
  }

  private String mails(UUID event) {
    return (String)
        transaction.value(
            "select coalesce(string_agg(a.name, ',' order by a.name), '') from delivery d"
                + " join account a on a.id = d.account_id where d.channel = 'MAIL'"
                + " and d.event_id = ? and d.library_id = ? and d.attempt = 0",
            event,
            library);
  }

  private void resultTo(String who) {
    transaction.execute("update library set result_to = ? where id = ?", who, library);
  }

  @Test
  void requesterAndConsultantsAreMailed() {
    supporter("CONSULTANT", north, "consulent", Map.of());

    assertEquals("consulent,vraagt", mailed(event("PUBLICATION_READY", requester)));
  }

  @Test
  void onlyTheRequesterIsMailedWhereTheLibraryWantsIt() {
    supporter("CONSULTANT", north, "consulent", Map.of());
    resultTo("REQUESTER");

    assertEquals("vraagt", mailed(event("PUBLICATION_READY", requester)));
  }

  @Test
  void onlyConsultantsAreMailedWhereTheLibraryWantsIt() {
    supporter("CONSULTANT", north, "consulent", Map.of());
    resultTo("CONSULTANTS");

    assertEquals("consulent", mailed(event("PUBLICATION_READY", requester)));
  }

  @Test
  void consultantsAreMailedWhenTheRequesterIsUnknown() {
    supporter("CONSULTANT", north, "consulent", Map.of());

    assertEquals("consulent", mailed(event("PUBLICATION_READY", null)));
  }

  @Test
  void onlyConsultantsOfTheProvinceAreMailed() {
    UUID south = rows.supportOrganisation("Steun Zuid", Map.of());
    serve(south, "Zuidland", TODAY, TODAY);
    supporter("CONSULTANT", south, "van elders", Map.of());
    supporter("ARCHIVIST", north, "archivaris", Map.of());

    assertEquals("vraagt", mailed(event("PUBLICATION_READY", requester)));
  }

  @Test
  void consultantsAreMailedAsLongAsTheyServeTheProvince() {
    UUID before = rows.supportOrganisation("Steun Vroeger", Map.of());
    UUID after = rows.supportOrganisation("Steun Later", Map.of());
    supporter("CONSULTANT", before, "vroeger", Map.of());
    supporter("CONSULTANT", after, "later", Map.of());
    supporter("CONSULTANT", north, "nu", Map.of());
    serve(before, "Noordland", TODAY.minusDays(7), TODAY.minusDays(1));
    serve(after, "Noordland", TODAY.plusDays(8), TODAY.plusDays(9));
    UUID first = event("PUBLICATION_READY", null);
    UUID last = event("PUBLICATION_READY", null);

    assertEquals("nu", mailed(first));
    outbox.addMails(last, TODAY.plusDays(7));
    assertEquals("nu", mails(last));
  }

  @Test
  void aWithdrawalIsMailedToNobody() {
    assertEquals("", mailed(event("PUBLICATION_WITHDRAWN", requester)));
  }

  @Test
  void whoCannotOrMayNotReadMailGetsNone() {
    var disabled = Map.of("enabled", false);
    supporter("CONSULTANT", north, "uitgeschakeld", disabled);
    supporter("CONSULTANT", north, "zonder adres", Map.of("email", "geen adres"));
    UUID machine = rows.account("MACHINE", Map.of("library_id", library, "name", "programma"));

    assertEquals("", mailed(event("PUBLICATION_READY", machine)));
    assertEquals("", mailed(event("PUBLICATION_READY", employee("weg", disabled))));
  }

  @Test
  void mailIsSentAsWished() {
    UUID ready = employee("gereed", Map.of("mail_when_failed", false));
    UUID failed = employee("mislukt", Map.of("mail_when_ready", false));

    assertEquals("gereed", mailed(event("PUBLICATION_READY", ready)));
    assertEquals("", mailed(event("PUBLICATION_READY", failed)));
    assertEquals("", mailed(event("REQUEST_FAILED", ready)));
    assertEquals("mislukt", mailed(event("REQUEST_FAILED", failed)));
    assertEquals("mislukt", mailed(event("REQUEST_REJECTED", failed)));
    assertEquals("mislukt", mailed(event("REQUEST_HELD", failed)));
  }

  @Test
  void nobodyIsMailedTwiceAboutAnEvent() {
    UUID event = event("PUBLICATION_READY", requester);
    UUID other = event("PUBLICATION_READY", requester);

    assertEquals("vraagt", mailed(event));
    assertEquals("vraagt", mailed(event));
    assertEquals("", mails(other));
  }

  private void subscribe(UUID account, String address, Map<String, ?> other) {
    var row = new HashMap<String, Object>(Map.of("address", address));
    row.putAll(other);
    messages.subscription(account, row);
  }

  /** Addresses that are called about the event, in order. */
  private String called(UUID event) {
    outbox.addWebhooks(event, TODAY);
    return (String)
        transaction.value(
            "select coalesce(string_agg(s.address, ',' order by s.address), '') from delivery d"
                + " join subscription s on s.id = d.subscription_id where d.channel = 'WEBHOOK'"
                + " and d.event_id = ? and d.library_id = ? and d.attempt = 0",
            event,
            library);
  }

  @Test
  void subscriptionsToTheTypeAreCalled() {
    subscribe(requester, "beide", Map.of("types", "REQUEST_FAILED,PUBLICATION_READY"));
    subscribe(requester, "gereed", Map.of("types", "PUBLICATION_READY"));
    subscribe(requester, "mislukt", Map.of("types", "REQUEST_FAILED"));

    assertEquals("beide,gereed", called(event("PUBLICATION_READY", null)));
    assertEquals("beide,mislukt", called(event("REQUEST_FAILED", null)));
  }

  @Test
  void whoMayNotOrWillNotBeCalledIsNot() {
    subscribe(requester, "beëindigd", Map.of("enabled", false));
    subscribe(employee("weg", Map.of("enabled", false)), "uitgeschakeld", Map.of());
    UUID elsewhere = rows.library("Bibliotheek Vinkenoord", Map.of("province", "Zuidland"));
    subscribe(rows.employee(elsewhere, Map.of()), "elders", Map.of());

    assertEquals("", called(event("PUBLICATION_READY", null)));
  }

  @Test
  void supportersAreCalledAsLongAsTheyServeTheProvince() {
    UUID before = rows.supportOrganisation("Steun Vroeger", Map.of());
    serve(before, "Noordland", TODAY.minusDays(7), TODAY.minusDays(1));
    subscribe(supporter("CONSULTANT", before, "vroeger", Map.of()), "vroeger", Map.of());
    subscribe(supporter("CONSULTANT", north, "nu", Map.of()), "nu", Map.of());

    assertEquals("nu", called(event("PUBLICATION_READY", null)));
  }

  @Test
  void noSubscriptionIsCalledTwiceAboutAnEvent() {
    subscribe(requester, "haak", Map.of());
    UUID event = event("PUBLICATION_READY", null);

    assertEquals("haak", called(event));
    assertEquals("haak", called(event));
  }
}
