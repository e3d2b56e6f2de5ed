// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.QueueDeed;
import nl.publiekswijzer.request.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RolledBack.class)
class RequestStepsTest {
  private static final String ALL = "analysis_request.*";
  private static final String STATE =
      "state, token, attempt, percent, phase, owner, lease_until, reason, rush, finished_at,"
          + " retried_at, version";

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private RequestSteps steps;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    given.actAs(DatabaseRole.WEB, requests.merelstede);
    steps = new RequestSteps(given.entities());
  }

  private UUID in(String state, Object... other) {
    return state.equals("RUNNING")
        ? requests.running(requests.merelstede, other)
        : requests.in(state, requests.merelstede, other);
  }

  @ParameterizedTest
  @EnumSource
  void aDeedIsDoneInItsStatesAndToNoOtherRequest(QueueDeed deed) {
    for (var state : RequestState.values()) {
      var request = in(state.name());
      var other = in(state.name());
      var before = requests.told(request, ALL);
      var otherBefore = requests.told(other, ALL);

      boolean done = steps.take(request, deed);

      assertEquals(deed.from().contains(state), done, state + " " + deed);
      assertEquals(done ? deed.next() : state, steps.state(request));
      assertEquals(!done, before.equals(requests.told(request, ALL)));
      assertEquals(otherBefore, requests.told(other, ALL));
    }
  }

  @Test
  void cancellingTakesARequestFromItsNode() {
    var request = in("RUNNING", "token", 7, "version", 31, "reason", "Eerder mislukt.");
    var before = requests.now();

    assertTrue(steps.take(request, QueueDeed.CANCEL));
    assertEquals(
        "(CANCELLED,8,2,20,ANALYSE,,,,f,,32)",
        requests.told(request, STATE.replace("finished_at, ", "")));
    requests.assertTakenSince(before, requests.moment(request, "finished_at"));
  }

  @Test
  void parkingSaysWhy() {
    var request = in("READY", "version", 31);

    steps.take(request, QueueDeed.PARK);

    assertEquals(
        "(PARKED,8,3,15,PROTECT,,,\"De beheerder heeft deze aanvraag even stilgezet.\",f,,,32)",
        requests.told(request, STATE));
  }

  @Test
  void unparkingMakesItDueAtOnce() {
    var request = in("PARKED", "version", 31, "reason", "Stilgezet.");
    var before = requests.now();

    steps.take(request, QueueDeed.UNPARK);

    assertEquals("(READY,8,3,15,PROTECT,,,,f,,,32)", requests.told(request, STATE));
    requests.assertTakenSince(before, requests.moment(request, "run_at"));
  }

  @Test
  void rushingChangesNothingElse() {
    var request = in("READY", "version", 31, "reason", "Eerder mislukt.");
    var due = requests.moment(request, "run_at");

    steps.take(request, QueueDeed.RUSH);

    assertEquals(
        "(READY,8,3,15,PROTECT,,,\"Eerder mislukt.\",t,,,32)", requests.told(request, STATE));
    assertEquals(due, requests.moment(request, "run_at"));
  }

  @Test
  void retryingGivesAllAttemptsAgain() {
    var request = in("DEAD", "version", 31, "reason", "Mislukt.", "finished_at", requests.now());
    var before = requests.now();

    steps.take(request, QueueDeed.RETRY);

    assertEquals(
        "(READY,8,0,0,,,,,f,,32)", requests.told(request, STATE.replace("retried_at, ", "")));
    requests.assertTakenSince(before, requests.moment(request, "run_at"));
    requests.assertTakenSince(before, requests.moment(request, "retried_at"));
  }

  @Test
  void requestsOfAnotherLibraryAreOutOfReach() {
    var foreign = requests.in("READY", requests.vinkenoord);

    assertFalse(steps.take(foreign, QueueDeed.PARK));
    assertEquals("(READY)", requests.told(foreign, "state"));
  }

  @Test
  void theStateIsAsItIsNowAlsoOfARequestThatWasReadBefore() {
    var request = in("READY");
    var read = transaction.entities().find(AnalysisRequest.class, request);

    steps.take(request, QueueDeed.PARK);

    assertEquals(RequestState.READY, read.state());
    assertEquals(RequestState.PARKED, steps.state(request));
  }
}
