// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.store.LostLease;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class CancellingTest {
  private static final Refusal NO_SUCH = new Refusal(404, "Deze aanvraag bestaat niet.");
  private static final Refusal ENDED =
      new Refusal(409, "Deze aanvraag is al afgelopen en kan niet meer worden ingetrokken.");

  private static void cancel(Composition product, UUID request) {
    product.get(Cancelling.class).cancel(request);
  }

  @Test
  void anEmployeeWithdrawsARequestOfTheLibraryOnce(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Intrekken");
    UUID request = asking.residents(asker).id();
    asking.colleague("Bibliotheek Intrekken", asker.library(), "tweede");

    cancel(product, request);
    cancel(product, request);

    assertEquals("(CANCELLED,1,t)", asking.told(request, "state, token, finished_at is not null"));
    assertEquals(List.of("READY", "CANCELLED"), asking.events(request));
    assertEquals(
        List.of(
            "medewerker@proef.example; aanvraag ingediend; "
                + request
                + ", Bibliotheek Intrekken; gelukt",
            "medewerker@proef.example; aanvraag ingetrokken; " + request + "; gelukt"),
        asking.audit(request));
    assertEquals(List.of(), asking.news(asker.library()));
  }

  @Test
  void aConsultantWithdrawsForASupportedLibrary(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Met Consulent");
    UUID request = asking.residents(asker).id();
    product.actAs(TestActors.consultant(UUID.randomUUID(), asker.library()));

    cancel(product, request);

    assertEquals("CANCELLED", asking.column(request, "state"));
  }

  @Test
  void aRunningAttemptLosesItsRequest(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Loopt");
    UUID request = asking.residents(asker).id();
    var attempt = asking.claimed(request);
    asking.work(() -> product.get(CountGathering.class).gather(attempt));

    cancel(product, request);

    assertEquals("(CANCELLED,2,,)", asking.told(request, "state, token, owner, lease_until"));
    var keeping = product.get(QueueKeeping.class);
    assertThrows(LostLease.class, () -> keeping.enter(attempt, Phase.ANALYSE));
    assertThrows(
        LostLease.class,
        () -> asking.work(() -> product.get(FigureAnalysis.class).analyse(attempt)));
    assertEquals(List.of("READY", "RUNNING", "CANCELLED"), asking.events(request));
  }

  @Test
  void whatWaitsForAPersonOrWasSetAsideIsWithdrawn(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Wacht");
    UUID held = asking.held(asker, HoldReason.BUDGET, null);
    UUID parked = asking.request(asker, set(1, 300), "state", "PARKED");

    cancel(product, held);
    cancel(product, parked);

    assertEquals("(CANCELLED,)", asking.told(held, "state, reason"));
    assertEquals("(CANCELLED,)", asking.told(parked, "state, reason"));
  }

  @Test
  void whatHasEndedIsNotWithdrawn(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Te Laat");
    UUID published = asking.request(asker, set(1000, 300));
    asking.published(asker, published);
    for (UUID request :
        List.of(
            published,
            asking.request(asker, set(2000, 300), "state", "REJECTED"),
            asking.request(asker, set(3000, 300), "state", "DEAD"))) {
      Object before = asking.column(request, "state");

      assertEquals(ENDED, Refusal.of(() -> cancel(product, request)));

      assertEquals(before, asking.column(request, "state"));
      assertEquals(List.of(), asking.audit(request));
    }
  }

  @Test
  void aRequestOfAnotherLibraryIsLikeNone(Composition product) {
    var asking = new AskingFixtures(product);
    UUID request = asking.residents(asking.asker("Bibliotheek Van Buren")).id();
    asking.asker("Bibliotheek Nieuwsgierig");

    assertEquals(NO_SUCH, Refusal.of(() -> cancel(product, request)));
    assertEquals(NO_SUCH, Refusal.of(() -> cancel(product, UUID.randomUUID())));
    assertEquals("READY", asking.column(request, "state"));
  }

  @Test
  void whoOnlyReadsALibraryWithdrawsNothing(Composition product) {
    var asking = new AskingFixtures(product);
    var owner = asking.asker("Bibliotheek Leest Mee");
    UUID request = asking.residents(owner).id();
    var reader = asking.asker("Bibliotheek Lezer");
    product.actAs(TestActors.reading(reader.actor(), owner.library()));

    assertEquals(
        new Refusal(403, "Voor deze bibliotheek kunt u niets intrekken."),
        Refusal.of(() -> cancel(product, request)));
    assertEquals("READY", asking.column(request, "state"));
  }

  @Test
  void whoMayNotAskIsRefused(Composition product) {
    var asking = new AskingFixtures(product);
    UUID request = asking.residents(asking.asker("Bibliotheek Zonder Recht")).id();
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    assertEquals(
        new Refusal(403, "U hebt hier geen recht op. Vraag uw beheerder."),
        Refusal.of(() -> cancel(product, request)));
  }
}
