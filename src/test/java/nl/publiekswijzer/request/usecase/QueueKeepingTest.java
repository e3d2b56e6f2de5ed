// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.LostLease;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The queue as nodes keep it; each test begins with an empty one. */
@ExtendWith(Composed.class)
class QueueKeepingTest {
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final String INCIDENT = "0f8fad5b-d9cb-469f-a165-70867728950e";

  @BeforeEach
  void theQueueIsEmpty(Composition product) {
    product.change(
        "update analysis_request set state = 'CANCELLED', owner = null, lease_until = null where"
            + " state in ('READY', 'RUNNING', 'HELD', 'PARKED')");
  }

  private static QueueKeeping keeping(Composition product) {
    return product.get(QueueKeeping.class);
  }

  /** A request that came a second after the one before it. */
  private static AnalysisRequest next(Composition product, AskingFixtures asking, Asker asker) {
    product.clock().advance(Duration.ofSeconds(1));
    product.actAs(asker.actor());
    return asking.residents(asker);
  }

  @Test
  void theNextInTurnIsClaimedUnderALease(Composition product) {
    var asking = new AskingFixtures(product);
    var request = next(product, asking, asking.asker("Bibliotheek Aan de Beurt"));

    var attempt = keeping(product).claim("knoop-1", LEASE);

    assertEquals(Optional.of(new Attempt(request.id(), 1)), attempt);
    assertEquals(
        "(RUNNING,knoop-1,1,1,0,)",
        asking.told(request.id(), "state, owner, token, attempt, percent, phase"));
    assertEquals(
        LEASE.toSeconds(),
        asking.column(request.id(), "round(extract(epoch from lease_until - claimed_at))::bigint"));
    assertEquals(Optional.empty(), keeping(product).claim("knoop-1", LEASE));
  }

  @Test
  void everyPhaseIsEnteredInARowOfEventsThatNobodyChanges(Composition product) {
    var asking = new AskingFixtures(product);
    var request = next(product, asking, asking.asker("Bibliotheek Geschiedenis"));
    var attempt = keeping(product).claim("knoop-1", LEASE).orElseThrow();

    for (var phase : Phase.values()) {
      keeping(product).enter(attempt, phase);
    }

    assertEquals(
        List.of(
            "READY 0 0",
            "RUNNING 0 1",
            "RUNNING GATHER 5 1",
            "RUNNING PROTECT 15 1",
            "RUNNING ANALYSE 20 1",
            "RUNNING COMPILE 35 1",
            "RUNNING VERIFY 55 1",
            "RUNNING PUBLISH 95 1"),
        product.list(
            "select concat_ws(' ', state, phase, percent, token) from analysis_request_event where"
                + " request_id = ? order by id",
            request.id()));
    for (String change :
        List.of(
            "update analysis_request_event set token = 9 where request_id = ?",
            "delete from analysis_request_event where request_id = ?")) {
      assertThrows(IllegalStateException.class, () -> product.change(change, request.id()), change);
    }
  }

  @Test
  void aFailedAttemptIsFollowedByAnotherAndNothingIsTold(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Hapert");
    var request = next(product, asking, asker);
    var attempt = asking.claimed(request.id());

    assertTrue(keeping(product).failed(attempt, "Er ging iets mis."));

    assertEquals(
        "(READY,\"Er ging iets mis.\",1,,,)",
        asking.told(request.id(), "state, reason, attempt, owner, lease_until, finished_at"));
    assertEquals(
        true,
        asking.column(
            request.id(),
            "run_at between claimed_at + interval '8 seconds' and clock_timestamp() + interval '12"
                + " seconds'"));
    assertEquals(List.of(), asking.news(asker.library()));
    assertFalse(keeping(product).failed(attempt, "Nog eens."), "it was given back");
    assertEquals("Er ging iets mis.", asking.column(request.id(), "reason"));
  }

  @Test
  void theLastFailureEndsARequestAndIsToldByTheNumberOfItsIncident(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Mislukt");
    var request = next(product, asking, asker);
    product.change("update analysis_request set attempt = 4 where id = ?", request.id());
    var attempt = asking.claimed(request.id());

    assertTrue(keeping(product).failed(attempt, "Er ging iets mis. Meld incident " + INCIDENT));

    assertEquals(
        "(DEAD,5,t)", asking.told(request.id(), "state, attempt, finished_at is not null"));
    assertEquals(
        List.of("REQUEST_FAILED " + request.id() + " " + asker.account() + " 2024 " + INCIDENT),
        asking.news(asker.library()));
  }

  @Test
  void whatNoOtherAttemptCouldMendEndsAtOnceAndIsTold(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Onherstelbaar");
    var request = next(product, asking, asker);
    var attempt = asking.claimed(request.id());

    assertTrue(keeping(product).ended(attempt, "Voldoet niet aan de archiefnormen."));
    assertFalse(keeping(product).ended(attempt, "Nog eens."));

    assertEquals(
        "(DEAD,1,\"Voldoet niet aan de archiefnormen.\")",
        asking.told(request.id(), "state, attempt, reason"));
    assertEquals(
        List.of("REQUEST_FAILED " + request.id() + " " + asker.account() + " 2024 " + request.id()),
        asking.news(asker.library()));
  }

  @Test
  void anAttemptThatWasTakenOverDoesNothingAnyMore(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Overgenomen");
    var request = next(product, asking, asker);
    var old = asking.claimed(request.id());
    product.change("update analysis_request set token = token + 1 where id = ?", request.id());
    var keeping = keeping(product);

    var lost = assertThrows(LostLease.class, () -> keeping.enter(old, Phase.ANALYSE));
    assertFalse(keeping.failed(old, "Te laat."));
    assertFalse(keeping.ended(old, "Te laat."));
    keeping.release(List.of(old));

    assertEquals("stale_token: request " + request.id() + ", token 1", lost.getMessage());
    assertEquals(
        "(RUNNING,2,proefknoop,,)",
        asking.told(request.id(), "state, token, owner, phase, reason"));
    assertEquals(List.of(), asking.news(asker.library()));
  }

  @Test
  void whatADeadNodeLeftIsTakenBackAndEndsAfterTheLastAttempt(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Dode Knoop");
    var alive = next(product, asking, asker).id();
    var again = next(product, asking, asker).id();
    var last = next(product, asking, asker).id();
    product.change("update analysis_request set attempt = 4 where id = ?", last);
    for (UUID id : List.of(alive, again, last)) {
      asking.claimed(id);
    }
    product.change(
        "update analysis_request set lease_until = clock_timestamp() - interval '1 second' where id"
            + " in (?, ?)",
        again,
        last);

    assertEquals(Set.of(again, last), Set.copyOf(keeping(product).reap()));
    assertEquals(List.of(), keeping(product).reap());

    assertEquals("(RUNNING)", asking.told(alive, "state"));
    assertEquals("(READY,)", asking.told(again, "state, reason"));
    assertEquals(
        "(DEAD,\"Het rapport kon na herhaalde pogingen niet worden gemaakt.\")",
        asking.told(last, "state, reason"));
    assertEquals(
        List.of("REQUEST_FAILED " + last + " " + asker.account() + " 2024 " + last),
        asking.news(asker.library()));
  }

  @Test
  void whatIsGivenBackAtAStopCountsAsNoAttempt(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Teruggegeven");
    var first = next(product, asking, asker).id();
    var second = next(product, asking, asker).id();

    keeping(product).release(List.of(asking.claimed(first), asking.claimed(second)));

    for (UUID id : List.of(first, second)) {
      assertEquals("(READY,0,,)", asking.told(id, "state, attempt, owner, lease_until"));
    }
    assertEquals(Optional.of(new Attempt(first, 2)), keeping(product).claim("knoop-2", LEASE));
  }

  @Test
  void depthsAreToldByState(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Diep");
    next(product, asking, asker);
    next(product, asking, asker);
    asking.claimed(next(product, asking, asker).id());
    asking.held(asker, HoldReason.BUDGET, null);
    asking.published(asker, set(1, 300));

    var depths = keeping(product).depths();

    assertEquals(
        Map.of(RequestState.READY, 2L, RequestState.RUNNING, 1L, RequestState.HELD, 1L),
        depths.entrySet().stream()
            .filter(e -> e.getKey() != RequestState.DEAD)
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().requests())));
  }
}
