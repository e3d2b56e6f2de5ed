// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.order;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.IdempotencyKey;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.MemberSets;
import nl.publiekswijzer.request.store.RequestRepository;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class RequestIntakeTest {
  private static RequestIntake intake(Composition product) {
    return product.get(RequestIntake.class);
  }

  @Test
  void whatIsAcceptedStandsInTheQueueWithItsSenderAndInTheLog(Composition product) {
    var asking = new AskingFixtures(product);
    product.clock().set(Instant.parse("2026-03-02T09:30:00.123456789Z"));
    var asker = asking.asker("Bibliotheek Ingediend");
    var order =
        new AnalysisOrder(
            "Bibliotheek Ingediend",
            ReportKind.RESIDENTS,
            SmallEdition.EDITION,
            TOWN,
            List.of(),
            "Voor het plan",
            AnalysisOrder.HIGHEST_PRIORITY);
    var known = product.get(AskingChoices.class).themes(asking.edition());
    assertTrue(known.size() > 1);
    var themes = List.of(known.get(1).code(), known.get(0).code());

    var request = asking.ask(with(order, themes), Optional.empty());

    assertEquals(
        "(READY,RESIDENTS,PR01|,\"%s\",\"Voor het plan\",1,0,0,0,\"\",%s,%s)"
            .formatted(String.join(",", themes), asker.library(), asker.account()),
        asking.told(
            request.id(),
            "state, kind, work_area, themes, note, priority, token, attempt, percent, approved,"
                + " library_id, requested_by"));
    assertEquals(Instant.parse("2026-03-02T09:30:00.123456Z"), request.createdAt());
    assertEquals(List.of("READY"), asking.events(request.id()));
    assertEquals(
        List.of(
            "medewerker@proef.example; aanvraag ingediend; "
                + request.id()
                + ", Bibliotheek Ingediend; gelukt"),
        asking.audit(request.id()));
    assertEquals(List.of(), asking.news(asker.library()));
    assertEquals(Optional.empty(), intake(product).findReport(request.id()));
  }

  private static AnalysisOrder with(AnalysisOrder order, List<String> themes) {
    return new AnalysisOrder(
        order.library(),
        order.kind(),
        order.edition(),
        order.workArea(),
        themes,
        order.note(),
        order.priority());
  }

  @Test
  void ofAMemberFileCountsReportAndSetAreKept(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Met Leden");
    var order = order(asker.name(), ReportKind.MEMBERS, TOWN);
    var file = asking.count(intake(product).prepare(order), members(0, 300));

    var request = asking.ask(order, Optional.of(members(0, 300)));

    assertEquals(Optional.of(file.report()), intake(product).findReport(request.id()));
    product
        .get(OwnTransaction.class)
        .run(
            () -> {
              assertEquals(
                  Optional.of(file.counts()),
                  product.get(RequestRepository.class).findMembers(request.id()));
              var set = product.get(MemberSets.class).find(request.id()).orElseThrow();
              assertEquals(file.set().households(), set.households());
              assertEquals(0, file.set().sketch().difference(set.sketch()).orElseThrow());
              assertEquals(300, set.rows());
            });
  }

  @Test
  void theNewestWithinReachComeFirst(Composition product) {
    var asking = new AskingFixtures(product);
    var foreign = asking.residents(asking.asker("Bibliotheek Buiten Bereik"));
    var other = asking.asker("Bibliotheek Gelezen");
    var granted = later(product, asking, other);
    var asker = asking.asker("Bibliotheek Nieuwste");
    var first = later(product, asking, asker);
    var second = later(product, asking, asker);

    assertEquals(List.of(second.id(), first.id()), ids(product));
    assertEquals(Optional.empty(), intake(product).find(granted.id()).map(AnalysisRequest::id));

    product.actAs(TestActors.reading(asker.actor(), other.library()));
    assertEquals(List.of(second.id(), first.id(), granted.id()), ids(product));
    assertEquals(
        Optional.of(granted.id()), intake(product).find(granted.id()).map(AnalysisRequest::id));
    assertEquals(Optional.empty(), intake(product).find(foreign.id()));
  }

  private static AnalysisRequest later(Composition product, AskingFixtures asking, Asker asker) {
    product.clock().advance(Duration.ofSeconds(1));
    return asking.residents(asker);
  }

  private static List<UUID> ids(Composition product) {
    return intake(product).list().stream().map(AnalysisRequest::id).toList();
  }

  @Test
  void theReportOfAnotherLibraryIsNotTold(Composition product) {
    var asking = new AskingFixtures(product);
    var request = asking.members(asking.asker("Bibliotheek Eigen Rapport"), members(0, 300));
    assertTrue(intake(product).findReport(request.id()).isPresent());
    asking.asker("Bibliotheek Ander Rapport");

    assertEquals(Optional.empty(), intake(product).findReport(request.id()));
  }

  @Test
  void aLibraryHasTwoHundredRequestsWaitingAtMost(Composition product) {
    var asking = new AskingFixtures(product);
    var full = asking.asker("Bibliotheek Te Veel");
    asking.waiting(full, 199);
    var order = order(full.name(), ReportKind.RESIDENTS, TOWN);
    var prepared = intake(product).prepare(order);
    asking.waiting(full, 1);

    var refused = assertThrows(Refused.class, () -> intake(product).prepare(order));

    assertEquals(
        new Refusal(
            429,
            "Er wachten al 200 aanvragen van deze bibliotheek. Wacht tot er enkele klaar zijn, of"
                + " trek er een in."),
        new Refusal(refused.status(), refused.getMessage()));
    var wait = refused.retryAfter().orElseThrow();
    assertTrue(wait.toSeconds() >= 5 && wait.toSeconds() <= 600, wait::toString);
    assertEquals(429, Refusal.of(() -> queue(product, prepared)).status(), "full since then");
    assertEquals(200L, requests(product, full));

    asking.colleague(full.name(), full.library(), "tweede");
    assertEquals(429, Refusal.of(() -> intake(product).prepare(order)).status());
    var neighbour = asking.asker("Bibliotheek Buurvrouw");
    assertDoesNotThrow(() -> asking.residents(neighbour));
    product.actAs(full.actor());
    asking.withdrawOne(full);
    assertDoesNotThrow(() -> queue(product, prepared));
  }

  private static void queue(Composition product, PreparedRequest prepared) {
    var once = product.get(OnceOnly.class);
    once.accept(
        new IdempotencyKey(UUID.randomUUID().toString()),
        once.newFingerprint(),
        new OnceOnly.AcceptedUpload(prepared, Optional.empty()),
        request -> "{}");
  }

  private static long requests(Composition product, Asker asker) {
    return (Long)
        product.value(
            "select count(*) from analysis_request where library_id = ?", asker.library());
  }

  @Test
  void whatIsRunningOrHeldTakesNoPlaceInTheQueue(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Loopt Door");
    asking.waiting(asker, 200);
    product.change(
        "update analysis_request set state = 'PARKED' where id = (select id from analysis_request"
            + " where library_id = ? limit 1)",
        asker.library());

    assertDoesNotThrow(
        () -> intake(product).prepare(order(asker.name(), ReportKind.RESIDENTS, TOWN)));
  }

  @Test
  void whatMayBeAskedIsOfferedAndNothingElse(Composition product) {
    var asking = new AskingFixtures(product);
    asking.asker("Bibliotheek Niet Gesteund");
    var none = asking.asker("Bibliotheek Zonder Soorten", "kinds", "");
    var some = asking.asker("Bibliotheek Met Soorten", "kinds", "MEMBERS", "province", "Proefland");
    product.actAs(TestActors.consultant(UUID.randomUUID(), none.library(), some.library()));
    var choices = product.get(AskingChoices.class);

    assertEquals(
        List.of(
            new AskingChoices.ForLibrary(
                "Bibliotheek Met Soorten", "Proefland", Set.of(ReportKind.MEMBERS))),
        choices.libraries());
    assertEquals(Optional.of("Proefland"), choices.findProvince(some.library()));
    assertEquals(Optional.empty(), choices.findProvince(none.library()));
    product.actAs(TestActors.national(Role.CORE_TEAM));
    assertEquals(403, Refusal.of(choices::libraries).status());
    assertEquals(403, Refusal.of(choices::editions).status());
    assertEquals(403, Refusal.of(() -> choices.findProvince(some.library())).status());
  }
}
