// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.HoldReason.Decision;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Composed.class)
class HeldDecidingTest {
  private static final Refusal NOT_FOR_YOU = new Refusal(404, "Deze aanvraag wacht niet op u.");
  private static final Refusal NO_MORE =
      new Refusal(409, "Deze aanvraag wacht niet meer. Vernieuw de lijst.");
  private static final List<String> NO_EXPLANATION =
      List.of("toelichting: Leg uit waarom, in ten hoogste 500 tekens.");
  private static final String CONSULTANT = "consulent@proef.example";

  private static void decide(
      Composition product, UUID request, Decision decision, String explanation) {
    product.get(HeldDeciding.class).decide(request, decision, explanation);
  }

  private static Actor consultant(Asker... askers) {
    return TestActors.consultant(
        UUID.randomUUID(), List.of(askers).stream().map(Asker::library).toArray(UUID[]::new));
  }

  /** What waits for the actor, of these requests. */
  private static List<String> waiting(Composition product, UUID... requests) {
    var asked = Set.of(requests);
    return product.get(HeldDeciding.class).list().stream()
        .filter(w -> asked.contains(w.request().id()))
        .map(w -> w.library() + " " + w.request().heldFor().orElseThrow())
        .toList();
  }

  @Test
  void everyOneSeesWhatIsTheirsToDecideAndNothingElse(Composition product) {
    var asking = new AskingFixtures(product);
    var foreign = asking.asker("Bibliotheek Lijst Vreemd");
    UUID elsewhere = asking.held(foreign, HoldReason.BUDGET, null);
    var first = asking.asker("Bibliotheek Lijst Een");
    UUID budget = asking.held(first, HoldReason.BUDGET, null);
    UUID others = asking.held(first, HoldReason.NEAR_ANOTHER_LIBRARYS, null);
    var second = asking.asker("Bibliotheek Lijst Twee");
    UUID nearly = asking.held(second, HoldReason.NEAR_AN_EARLIER, null);

    product.actAs(consultant(first, second));
    assertEquals(
        List.of("Bibliotheek Lijst Een BUDGET"),
        waiting(product, nearly, elsewhere, budget, others));

    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    assertEquals(
        List.of(
            "Bibliotheek Lijst Een NEAR_ANOTHER_LIBRARYS",
            "Bibliotheek Lijst Twee NEAR_AN_EARLIER"),
        waiting(product, elsewhere, budget, others, nearly));

    for (var actor : List.of(first.actor(), TestActors.national(Role.CORE_TEAM), Actor.UNKNOWN)) {
      product.actAs(actor);
      assertEquals(List.of(), waiting(product, elsewhere, budget, others, nearly), actor.name());
    }
  }

  @Test
  void whoMayNotDecideIsToldOfNoRequest(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Niet Voor U");
    UUID budget = asking.held(asker, HoldReason.BUDGET, null);
    UUID others = asking.held(asker, HoldReason.NEAR_ANOTHER_LIBRARYS, null);
    UUID ready = asking.request(asker, set(1, 300));
    var foreign = consultant();

    for (var actor :
        List.of(
            asker.actor(),
            foreign,
            TestActors.reading(foreign, asker.library()),
            TestActors.national(Role.ADMINISTRATOR))) {
      product.actAs(actor);
      assertEquals(NOT_FOR_YOU, Refusal.of(() -> decide(product, budget, Decision.RELEASE, null)));
    }
    product.actAs(consultant(asker));
    for (UUID id : List.of(others, ready, UUID.randomUUID())) {
      assertEquals(NOT_FOR_YOU, Refusal.of(() -> decide(product, id, Decision.RELEASE, null)));
    }
    assertEquals(
        List.of("(HELD,\"\",)", "(HELD,\"\",)", "(READY,\"\",)"),
        List.of(budget, others, ready).stream()
            .map(id -> asking.told(id, "state, approved, finished_at"))
            .toList());
    assertEquals(List.of(), asking.audit(budget));
  }

  @Test
  void whatIsReleasedGoesBackToTheQueueAndIsHeldForItNoMore(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Vrijgeven");
    UUID held = asking.held(asker, HoldReason.BUDGET, null);
    product.actAs(consultant(asker));

    decide(product, held, Decision.RELEASE, null);

    assertEquals(
        "(READY,BUDGET,BUDGET,,)",
        asking.told(held, "state, held_for, approved, reason, finished_at"));
    assertEquals(List.of("HELD", "READY"), asking.events(held));
    assertEquals(
        List.of(CONSULTANT + "; aangehouden aanvraag: VRIJGEVEN; " + held + ", BUDGET; gelukt"),
        asking.audit(held));
    assertEquals(List.of(), asking.news(asker.library()));
    assertEquals(NO_MORE, Refusal.of(() -> decide(product, held, Decision.RELEASE, null)));
  }

  @Test
  void theAdministratorDecidesWhatTouchesTwoLibraries(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Twee Raakt");
    UUID held = asking.held(asker, HoldReason.NEAR_ANOTHER_LIBRARYS, null);
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    decide(product, held, Decision.RELEASE, null);

    assertEquals("(READY,NEAR_ANOTHER_LIBRARYS)", asking.told(held, "state, approved"));
    assertEquals(
        List.of(
            "beheerder@proef.example; aangehouden aanvraag: VRIJGEVEN; "
                + held
                + ", NEAR_ANOTHER_LIBRARYS; gelukt"),
        asking.audit(held));
  }

  @Test
  void aDecisionThatDoesNotFitTheReasonIsRefused(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Past Niet");
    UUID nearly = asking.held(asker, HoldReason.NEAR_AN_EARLIER, null);
    UUID budget = asking.held(asker, HoldReason.BUDGET, null);
    var misfit = List.of("besluit: Dit besluit past niet bij deze aanvraag.");

    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    assertEquals(misfit, mistakes(() -> decide(product, nearly, Decision.RELEASE, "Daarom.")));
    product.actAs(consultant(asker));
    assertEquals(misfit, mistakes(() -> decide(product, budget, Decision.REFER, "Daarom.")));
    assertEquals(misfit, mistakes(() -> decide(product, budget, Decision.REPLACE, "Daarom.")));
  }

  @Test
  void aRejectionEndsTheRequestAndTellsTheRequesterWhy(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Afgewezen");
    UUID held = asking.held(asker, HoldReason.BUDGET, null);
    product.change(
        "update analysis_request set requested_by = ? where id = ?", asker.account(), held);
    product.actAs(consultant(asker));

    decide(product, held, Decision.REJECT, "  Gebruik de eerste.\n");

    assertEquals(
        "(REJECTED,\"Gebruik de eerste.\",t)",
        asking.told(held, "state, reason, finished_at is not null"));
    assertEquals(List.of("HELD", "REJECTED"), asking.events(held));
    assertEquals(
        List.of("REQUEST_REJECTED " + held + " " + asker.account() + " 2024 Gebruik de eerste."),
        asking.news(asker.library()));
    assertEquals(
        List.of(CONSULTANT + "; aangehouden aanvraag: AFWIJZEN; " + held + ", BUDGET; gelukt"),
        asking.audit(held));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 500, 501})
  void aRejectionIsExplainedInFiveHundredCharactersAtMost(int length, Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Uitleg " + length);
    UUID held = asking.held(asker, HoldReason.BUDGET, null);
    product.actAs(consultant(asker));
    String explanation = "x".repeat(length);

    if (length == 0 || length > 500) {
      assertEquals(
          NO_EXPLANATION, mistakes(() -> decide(product, held, Decision.REJECT, explanation)));
      assertEquals("HELD", asking.column(held, "state"));
    } else {
      decide(product, held, Decision.REJECT, explanation);
      assertEquals(explanation, asking.column(held, "reason"));
    }
  }

  @Test
  void aRejectionWithoutWordsIsNone(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Zonder Woorden");
    UUID held = asking.held(asker, HoldReason.BUDGET, null);
    product.actAs(consultant(asker));

    assertEquals(NO_EXPLANATION, mistakes(() -> decide(product, held, Decision.REJECT, null)));
    assertEquals(NO_EXPLANATION, mistakes(() -> decide(product, held, Decision.REJECT, " \n\t ")));

    assertEquals("(HELD)", asking.told(held, "state"));
    assertEquals(List.of(), asking.news(asker.library()));
    assertEquals(List.of(), asking.audit(held));
  }
}
