// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.HoldReason.Decision;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is decided about a request whose member set is nearly that of an earlier one. */
@ExtendWith(Composed.class)
class HeldResemblanceTest {
  private static final Refusal NO_MORE =
      new Refusal(409, "Deze aanvraag wacht niet meer. Vernieuw de lijst.");
  private static final String ADMINISTRATOR = "beheerder@proef.example";

  private static void decide(
      Composition product, UUID request, Decision decision, String explanation) {
    product.get(HeldDeciding.class).decide(request, decision, explanation);
  }

  @Test
  void whatIsReferredEndsInTheEarlierPublication(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Verwezen");
    UUID earlier = asking.request(asker, set(1000, 300));
    UUID publication = asking.published(asker, earlier);
    UUID held = asking.held(asker, HoldReason.NEAR_AN_EARLIER, earlier);
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    decide(product, held, Decision.REFER, null);

    assertEquals(
        "(PUBLISHED," + publication + ",100,t)",
        asking.told(held, "state, publication_id, percent, finished_at is not null"));
    assertEquals(
        List.of("PUBLICATION_READY " + publication + " 2024"), asking.news(asker.library()));
    assertEquals(
        List.of(
            ADMINISTRATOR
                + "; aangehouden aanvraag: VERWIJZEN; "
                + held
                + ", NEAR_AN_EARLIER; gelukt"),
        asking.audit(held));
  }

  @Test
  void whatIsDecidedAlreadyIsNotDecidedAgainAndNothingIsTold(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Al Besloten");
    UUID earlier = asking.request(asker, set(2000, 300));
    asking.published(asker, earlier);
    UUID held = asking.held(asker, HoldReason.NEAR_AN_EARLIER, earlier);
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    decide(product, held, Decision.REFER, null);
    var news = asking.news(asker.library());
    var audit = asking.audit(held);

    assertEquals(NO_MORE, Refusal.of(() -> decide(product, held, Decision.REFER, null)));
    assertEquals(NO_MORE, Refusal.of(() -> decide(product, held, Decision.REJECT, "Toch niet.")));

    assertEquals(news, asking.news(asker.library()));
    assertEquals(audit, asking.audit(held));
    assertEquals("(PUBLISHED,t)", asking.told(held, "state, publication_id is not null"));
  }

  @Test
  void thereIsNothingToReferToBeforeTheEarlierOneIsPublished(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Nog Niet Klaar");
    UUID earlier = asking.request(asker, set(3000, 300));
    UUID held = asking.held(asker, HoldReason.NEAR_AN_EARLIER, earlier);
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    assertEquals(
        List.of("besluit: De eerdere aanvraag is niet gepubliceerd. Verwijzen kan dus niet."),
        mistakes(() -> decide(product, held, Decision.REFER, null)));
    assertEquals("HELD", asking.column(held, "state"));
    var facts = product.get(HeldDeciding.class).read(held);
    assertEquals(Set.of(Decision.REJECT, Decision.REPLACE), facts.possible());
    assertEquals(earlier, facts.earlier().orElseThrow().request().id());
    assertEquals("Bibliotheek Nog Niet Klaar", facts.asked().named().library());
  }

  @Test
  void whatReplacesTheEarlierOneTakesItsPlaceInTheQueue(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Vervangen");
    UUID earlier = asking.request(asker, set(4000, 300));
    asking.claimed(earlier);
    UUID held = asking.held(asker, HoldReason.NEAR_AN_EARLIER, earlier);
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    decide(product, held, Decision.REPLACE, null);

    assertEquals("(CANCELLED,2,)", asking.told(earlier, "state, token, owner"));
    assertEquals("(READY,NEAR_AN_EARLIER,)", asking.told(held, "state, approved, reason"));
    assertEquals(
        List.of(
            ADMINISTRATOR
                + "; aangehouden aanvraag: VERVANGEN; "
                + held
                + ", NEAR_AN_EARLIER; gelukt"),
        asking.audit(held));
  }

  @Test
  void whatIsPublishedIsNotReplaced(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Niet Vervangen");
    UUID earlier = asking.request(asker, set(5000, 300));
    asking.published(asker, earlier);
    UUID held = asking.held(asker, HoldReason.NEAR_AN_EARLIER, earlier);
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    assertEquals(
        List.of("besluit: De eerdere aanvraag is al afgelopen. Vervangen kan dus niet."),
        mistakes(() -> decide(product, held, Decision.REPLACE, null)));
    assertEquals("(PUBLISHED)", asking.told(earlier, "state"));
    assertEquals("(HELD,\"\")", asking.told(held, "state, approved"));
    assertEquals(
        Set.of(Decision.REJECT, Decision.REFER),
        product.get(HeldDeciding.class).read(held).possible());
  }

  @Test
  void whenTheHeldOneWaitsNoMoreTheEarlierOneStaysAsWell(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Alles of Niets");
    UUID earlier = asking.request(asker, set(6000, 300));
    UUID held = asking.held(asker, HoldReason.NEAR_AN_EARLIER, earlier);
    product.get(Cancelling.class).cancel(held);
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    assertEquals(NO_MORE, Refusal.of(() -> decide(product, held, Decision.REPLACE, null)));

    assertEquals("READY", asking.column(earlier, "state"));
    assertEquals("CANCELLED", asking.column(held, "state"));
  }
}
