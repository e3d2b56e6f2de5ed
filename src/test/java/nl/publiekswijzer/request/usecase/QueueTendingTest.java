// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static nl.publiekswijzer.request.usecase.SmallEdition.EDITION;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.QueueDeed;
import nl.publiekswijzer.request.QueueEntry;
import nl.publiekswijzer.request.QueueNode;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class QueueTendingTest {
  private static final Refusal NO_RIGHT =
      new Refusal(403, "U hebt hier geen recht op. Vraag uw beheerder.");
  private static final Refusal NO_MORE =
      new Refusal(409, "Dit kan niet meer met deze aanvraag. Vernieuw de lijst.");
  private static final String ADMINISTRATOR = "beheerder@proef.example; wachtrij: ";

  private static void take(Composition product, UUID request, QueueDeed deed) {
    product.get(QueueTending.class).take(request, deed);
  }

  private static void administer(Composition product) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
  }

  private static Optional<QueueEntry> entry(Composition product, UUID request) {
    return product.get(QueueTending.class).list().stream()
        .filter(e -> e.id().equals(request))
        .findFirst();
  }

  /** What stands in the log of the deeds to a request, without its intake. */
  private static List<String> deeds(AskingFixtures asking, UUID request) {
    return asking.audit(request).stream().filter(line -> line.contains("wachtrij")).toList();
  }

  @Test
  void theQueueIsForTheAdministratorAlone(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Kijkt");
    UUID request = asking.residents(asker).id();
    var tending = product.get(QueueTending.class);
    for (Actor actor :
        List.of(
            asker.actor(),
            TestActors.consultant(UUID.randomUUID(), asker.library()),
            TestActors.national(Role.CORE_TEAM))) {
      product.actAs(actor);

      assertEquals(NO_RIGHT, Refusal.of(tending::list), actor.name());
      assertEquals(NO_RIGHT, Refusal.of(tending::nodes), actor.name());
      for (var deed : QueueDeed.values()) {
        assertEquals(NO_RIGHT, Refusal.of(() -> take(product, request, deed)), actor.name());
      }
    }
    assertEquals("READY", asking.column(request, "state"));
  }

  @Test
  void anEntryTellsHowFarARequestOfAnyLibraryIs(Composition product) {
    var asking = new AskingFixtures(product);
    UUID request = asking.residents(asking.asker("Bibliotheek Gezien")).id();
    asking.claimed(request);
    administer(product);

    var entry = entry(product, request).orElseThrow();

    assertEquals(
        new QueueEntry(
            request,
            "Bibliotheek Gezien",
            ReportKind.RESIDENTS,
            EDITION,
            RequestState.RUNNING,
            null,
            0,
            1,
            5,
            false,
            "proefknoop",
            null,
            product.clock().instant(),
            entry.age()),
        entry);
  }

  @Test
  void whatEndedIsNotInTheQueueUnlessItFailedWithinThirtyDays(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Uit de Rij");
    UUID cancelled = asking.request(asker, set(1, 300), "state", "CANCELLED");
    UUID failed = asking.request(asker, set(1000, 300), "state", "DEAD");
    product.change(
        "update analysis_request set finished_at = clock_timestamp() - interval '29 days 23 hours'"
            + " where id = ?",
        failed);
    administer(product);

    assertTrue(entry(product, cancelled).isEmpty());
    assertEquals(
        List.of(QueueDeed.RETRY), entry(product, failed).map(QueueEntry::deeds).orElseThrow());
    product.change(
        "update analysis_request set finished_at = clock_timestamp() - interval '31 days' where id"
            + " = ?",
        failed);
    assertTrue(entry(product, failed).isEmpty());
  }

  @Test
  void theNodesTellWhatTheyWorkOn(Composition product) {
    var asking = new AskingFixtures(product);
    UUID request = asking.residents(asking.asker("Bibliotheek Op Knoop")).id();
    asking.claimed(request);
    product.change("update analysis_request set owner = 'knoop-7' where id = ?", request);
    product.change(
        "insert into node (name, software, workers, started_at, seen_at) values ('knoop-7', '1.2',"
            + " 3, '2026-03-01T10:00:00Z', clock_timestamp())");
    administer(product);

    var node =
        product.get(QueueTending.class).nodes().stream()
            .filter(n -> n.name().equals("knoop-7"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        new QueueNode(
            "knoop-7", "1.2", 3, 1, Instant.parse("2026-03-01T10:00:00Z"), node.silence()),
        node);
    assertTrue(node.isHeard(Duration.ofMinutes(10)));
  }

  @Test
  void aRequestIsSetAsideAndBroughtBack(Composition product) {
    var asking = new AskingFixtures(product);
    var request = asking.residents(asking.asker("Bibliotheek Geparkeerd"));
    administer(product);

    take(product, request.id(), QueueDeed.PARK);

    assertEquals(
        "(PARKED,\"De beheerder heeft deze aanvraag even stilgezet.\")",
        asking.told(request.id(), "state, reason"));
    assertEquals(
        List.of(QueueDeed.CANCEL, QueueDeed.UNPARK),
        entry(product, request.id()).map(QueueEntry::deeds).orElseThrow());
    assertEquals(NO_MORE, Refusal.of(() -> take(product, request.id(), QueueDeed.PARK)));
    assertEquals(NO_MORE, Refusal.of(() -> take(product, request.id(), QueueDeed.RUSH)));

    take(product, request.id(), QueueDeed.UNPARK);

    assertEquals("(READY,)", asking.told(request.id(), "state, reason"));
    assertEquals(List.of("READY", "PARKED", "READY"), asking.events(request.id()));
    assertEquals(
        List.of(
            ADMINISTRATOR + "PARKEREN; " + request.id() + "; gelukt",
            ADMINISTRATOR + "HERVATTEN; " + request.id() + "; gelukt"),
        deeds(asking, request.id()));
  }

  @Test
  void whatIsRushedGoesBeforeAllOthers(Composition product) {
    var asking = new AskingFixtures(product);
    asking.residents(asking.asker("Bibliotheek Rustig"));
    product.clock().advance(Duration.ofSeconds(1));
    var hurried = asking.residents(asking.asker("Bibliotheek Haastig"));
    var position = product.get(QueuePosition.class);
    assertTrue(position.find(hurried).orElseThrow() > 0);
    administer(product);

    take(product, hurried.id(), QueueDeed.RUSH);

    assertEquals(0, position.find(hurried).orElseThrow());
    assertEquals(
        List.of(QueueDeed.CANCEL, QueueDeed.PARK),
        entry(product, hurried.id()).map(QueueEntry::deeds).orElseThrow());
    take(product, hurried.id(), QueueDeed.CANCEL);
  }

  @Test
  void aRequestIsCancelledOnceHoweverOften(Composition product) {
    var asking = new AskingFixtures(product);
    UUID request = asking.residents(asking.asker("Bibliotheek Beheer Trekt In")).id();
    administer(product);

    take(product, request, QueueDeed.CANCEL);
    take(product, request, QueueDeed.CANCEL);

    assertEquals("(CANCELLED,1)", asking.told(request, "state, token"));
    assertEquals(
        List.of(ADMINISTRATOR + "INTREKKEN; " + request + "; gelukt"), deeds(asking, request));
  }

  @Test
  void whatFailedGetsAllItsAttemptsAgain(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Opnieuw");
    UUID request = asking.members(asker, members(0, 300)).id();
    product.change(
        "update analysis_request set state = 'DEAD', attempt = 5, percent = 55, phase = 'VERIFY',"
            + " reason = 'Er ging iets mis.', finished_at = clock_timestamp() where id = ?",
        request);
    administer(product);

    take(product, request, QueueDeed.RETRY);

    assertEquals(
        "(READY,0,0,,,,t)",
        asking.told(
            request,
            "state, attempt, percent, phase, reason, finished_at, retried_at is not null"));
    assertEquals(
        List.of(ADMINISTRATOR + "OPNIEUW; " + request + "; gelukt"), deeds(asking, request));
  }

  @Test
  void whatFailedIsNotTriedAgainOnceItsCountsAreDestroyed(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Vernietigd");
    UUID request = asking.members(asker, members(0, 300)).id();
    product.change("update analysis_request set state = 'DEAD' where id = ?", request);
    product.change("delete from member_counts where request_id = ?", request);
    UUID residents = asking.residents(asker).id();
    product.change("update analysis_request set state = 'DEAD' where id = ?", residents);
    administer(product);

    assertEquals(
        new Refusal(
            409,
            "De aantallen uit het ledenbestand zijn vernietigd. De bibliotheek moet opnieuw"
                + " aanvragen."),
        Refusal.of(() -> take(product, request, QueueDeed.RETRY)));
    take(product, residents, QueueDeed.RETRY);

    assertEquals("(DEAD)", asking.told(request, "state"));
    assertEquals(List.of(), deeds(asking, request));
    assertEquals("(READY)", asking.told(residents, "state"));
  }

  @Test
  void whatIsInNoStateForADeedStaysAsItIs(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Geen Stand");
    UUID held = asking.held(asker, HoldReason.BUDGET, null);
    UUID published = asking.request(asker, set(2000, 300));
    asking.published(asker, published);
    administer(product);

    for (var deed : List.of(QueueDeed.PARK, QueueDeed.UNPARK, QueueDeed.RUSH)) {
      assertEquals(NO_MORE, Refusal.of(() -> take(product, held, deed)), deed.word());
      assertEquals(NO_MORE, Refusal.of(() -> take(product, published, deed)), deed.word());
    }
    assertEquals(NO_MORE, Refusal.of(() -> take(product, published, QueueDeed.CANCEL)));
    assertEquals(
        new Refusal(404, "Deze aanvraag bestaat niet."),
        Refusal.of(() -> take(product, UUID.randomUUID(), QueueDeed.PARK)));
    assertEquals("(HELD)", asking.told(held, "state"));
    assertEquals("(PUBLISHED)", asking.told(published, "state"));
    assertEquals(List.of(), deeds(asking, held));
  }
}
