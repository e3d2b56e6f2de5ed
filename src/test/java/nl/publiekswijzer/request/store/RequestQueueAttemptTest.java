// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class RequestQueueAttemptTest {
  private static final String ALL = "analysis_request.*";

  private RequestStoreFixtures requests;
  private RequestQueue queue;
  private UUID running;
  private Attempt current;
  private Attempt stale;
  private UUID other;
  private String otherBefore;

  @BeforeEach
  void arrangeTwoRunningRequests(TestTransaction transaction) {
    requests = new RequestStoreFixtures(transaction);
    queue = new RequestQueue(transaction.actAs(DatabaseRole.WORKER).entities());
    running = requests.running(requests.merelstede, "token", 7, "attempt", 2, "version", 31);
    current = new Attempt(running, 7);
    stale = new Attempt(running, 6);
    other = requests.running(requests.vinkenoord, "token", 7);
    otherBefore = requests.told(other, ALL);
  }

  private void assertOnlyThis(String expected, String columns) {
    assertEquals(expected, requests.told(running, columns));
    assertEquals(otherBefore, requests.told(other, ALL));
  }

  /** The request is as it was. */
  private void assertLost(Runnable deed) {
    var before = requests.told(running, ALL);
    assertThrows(LostLease.class, deed::run);
    assertEquals(before, requests.told(running, ALL));
  }

  @Test
  void aPhaseIsEnteredWithItsShareOfTheWork() {
    queue.enter(current, Phase.VERIFY);

    assertOnlyThis(
        "(RUNNING,VERIFY,55,7,2,knoop-3,32)",
        "state, phase, percent, token, attempt, owner, version");
    assertEquals(
        "(" + requests.merelstede + ",RUNNING,VERIFY,55,7,2,proefknoop)",
        requests.lastEvent(running));
  }

  @Test
  void anOlderAttemptEntersNoPhase() {
    assertLost(() -> queue.enter(stale, Phase.VERIFY));
  }

  @Test
  void aPhaseIsEnteredByWhatRunsOnly() {
    running = requests.in("HELD", requests.merelstede, "token", 7);

    assertLost(() -> queue.enter(new Attempt(running, 7), Phase.VERIFY));
  }

  @Test
  void aPublicationEndsTheAttempt() {
    var publication =
        requests.rows.publication(running, requests.merelstede, requests.edition, Map.of());
    var before = requests.now();

    queue.publishedAs(current, publication);

    assertOnlyThis(
        "(PUBLISHED,ANALYSE,100,7,2,,,%s,32)".formatted(publication),
        "state, phase, percent, token, attempt, owner, lease_until, publication_id, version");
    requests.assertTakenSince(before, requests.moment(running, "finished_at"));
  }

  @Test
  void anOlderAttemptPublishesNothing() {
    var publication =
        requests.rows.publication(running, requests.merelstede, requests.edition, Map.of());

    assertLost(() -> queue.publishedAs(stale, publication));
  }

  @Test
  void whatIsHeldSaysWhyAndIsNoAttempt() {
    var earlier = requests.in("PUBLISHED", requests.merelstede);

    queue.held(current, HoldReason.NEAR_AN_EARLIER, earlier);

    assertOnlyThis(
        "(HELD,7,1,,,NEAR_AN_EARLIER,%s,t,32)".formatted(earlier),
        "state, token, attempt, owner, lease_until, held_for, resembles, reason = '"
            + HoldReason.NEAR_AN_EARLIER.sentence()
            + "', version");
  }

  @Test
  void whatIsHeldMayBeLikeNoOther() {
    queue.held(current, HoldReason.BUDGET, null);

    assertOnlyThis("(HELD,BUDGET,)", "state, held_for, resembles");
  }

  @Test
  void anOlderAttemptIsNotHeld() {
    assertLost(() -> queue.held(stale, HoldReason.BUDGET, null));
  }

  @Test
  void whatRunsIsHeldOnly() {
    running = requests.in("PARKED", requests.merelstede, "token", 7);

    assertLost(() -> queue.held(new Attempt(running, 7), HoldReason.BUDGET, null));
  }

  @Test
  void whatIsReleasedIsDueAtOnceAndIsNoAttempt() {
    var before = requests.now();

    queue.release(List.of(current));

    assertOnlyThis("(READY,7,1,,,32)", "state, token, attempt, owner, lease_until, version");
    requests.assertTakenSince(before, requests.moment(running, "run_at"));
  }

  @Test
  void anOlderAttemptReleasesNothingAndKeepsNoOtherFromIt() {
    var before = requests.told(running, ALL);
    var second = requests.running(requests.vinkenoord, "token", 4);

    queue.release(List.of(stale, new Attempt(second, 4)));

    assertEquals(before, requests.told(running, ALL));
    assertEquals("(READY)", requests.told(second, "state"));
  }

  @Test
  void whatEndedMeanwhileIsNotReleased() {
    var cancelled = requests.in("CANCELLED", requests.vinkenoord, "token", 7);

    queue.release(List.of(new Attempt(cancelled, 7)));

    assertEquals("(CANCELLED)", requests.told(cancelled, "state"));
  }
}
