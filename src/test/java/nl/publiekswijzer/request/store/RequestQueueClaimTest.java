// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.Attempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class RequestQueueClaimTest {
  private static final Duration LEASE = Duration.ofSeconds(600);

  private RequestStoreFixtures requests;
  private RequestQueue queue;
  private int editions;

  @BeforeEach
  void arrangeTwoLibraries(TestTransaction transaction) {
    requests = new RequestStoreFixtures(transaction);
    queue = new RequestQueue(transaction.actAs(DatabaseRole.WORKER).entities());
  }

  /** What can be claimed while nothing ends, in the order in which it is; at most ten. */
  private List<UUID> claimAll() {
    return Stream.generate(() -> queue.claim("knoop-1", LEASE))
        .limit(10)
        .takeWhile(Optional::isPresent)
        .map(claimed -> claimed.orElseThrow().requestId())
        .toList();
  }

  /** A request that is of no series that another is of. */
  private UUID ready(UUID library, Object... other) {
    long edition = requests.rows.edition("Editie " + ++editions, Map.of());
    return requests.rows.request(library, edition, RequestStoreFixtures.row(other));
  }

  @Test
  void anEmptyQueueGivesNothing() {
    assertEquals(Optional.empty(), queue.claim("knoop-1", LEASE));
  }

  @Test
  void aClaimRaisesTokenAndAttemptAndBeginsAnew() {
    var request =
        ready(
            requests.merelstede,
            "token",
            11,
            "attempt",
            2,
            "max_attempts",
            6,
            "percent",
            35,
            "phase",
            "COMPILE",
            "reason",
            "Eerder mislukt.",
            "version",
            21);

    assertEquals(Optional.of(new Attempt(request, 12)), queue.claim("knoop-1", LEASE));
    assertEquals(
        "(RUNNING,12,3,6,knoop-1,0,,\"Eerder mislukt.\",22)",
        requests.told(
            request,
            "state, token, attempt, max_attempts, owner, percent, phase, reason, version"));
  }

  @Test
  void aClaimLastsForTheLeaseByTheClockOfTheDatabase() {
    var request = ready(requests.merelstede);
    var before = requests.now();

    queue.claim("knoop-1", LEASE);

    requests.assertTakenSince(before, requests.moment(request, "claimed_at"));
    requests.assertAfter(before, LEASE, LEASE, requests.moment(request, "lease_until"));
  }

  @Test
  void aClaimIsRecorded() {
    var request = ready(requests.merelstede, "token", 11, "attempt", 2, "percent", 35);

    queue.claim("knoop-1", LEASE);

    assertEquals(
        "(" + requests.merelstede + ",RUNNING,,0,12,3,proefknoop)", requests.lastEvent(request));
  }

  @Test
  void aClaimTouchesNoOtherRequest() {
    ready(requests.merelstede);
    var next = ready(requests.merelstede);
    var before = requests.told(next, "analysis_request.*");

    assertNotEquals(next, queue.claim("knoop-1", LEASE).orElseThrow().requestId());
    assertEquals(before, requests.told(next, "analysis_request.*"));
  }

  @Test
  void requestsOfALibraryGoByPriorityThenAgeThenId() {
    var first = Rows.moment(100);
    var last = ready(requests.merelstede, "priority", 9, "created_at", first.minusSeconds(9));
    var later = ready(requests.merelstede, "priority", 3, "created_at", first.plusSeconds(1));
    var higher =
        ready(
            requests.merelstede,
            "priority",
            3,
            "created_at",
            first,
            "id",
            UUID.fromString("b0000000-0000-4000-8000-000000000001"));
    var lower =
        ready(
            requests.merelstede,
            "priority",
            3,
            "created_at",
            first,
            "id",
            UUID.fromString("a0000000-0000-4000-8000-000000000002"));

    assertEquals(List.of(lower, higher, later, last), claimAll());
  }

  @Test
  void librariesTakeTurnsHoweverMuchOneAsks() {
    var m1 = ready(requests.merelstede);
    var m2 = ready(requests.merelstede);
    var m3 = ready(requests.merelstede);
    var v1 = ready(requests.vinkenoord);
    var v2 = ready(requests.vinkenoord);

    assertEquals(List.of(m1, v1, m2, v2, m3), claimAll());
  }

  @Test
  void whatRunsCountsAsATurn() {
    requests.running(requests.merelstede);
    var merelstede = ready(requests.merelstede);
    var v1 = ready(requests.vinkenoord);
    var v2 = ready(requests.vinkenoord);

    assertEquals(List.of(v1, merelstede, v2), claimAll());
  }

  @Test
  void priorityCountsWithinALibraryOnly() {
    var usual = ready(requests.merelstede, "priority", 9);
    var urgent = ready(requests.vinkenoord, "priority", 1);

    assertEquals(List.of(usual, urgent), claimAll());
  }

  @Test
  void librariesWhoseTurnItIsBothGoByAgeThenId() {
    var higher =
        ready(
            requests.merelstede,
            "created_at",
            Rows.moment(100),
            "id",
            UUID.fromString("b0000000-0000-4000-8000-000000000001"));
    var lower =
        ready(
            requests.vinkenoord,
            "created_at",
            Rows.moment(100),
            "id",
            UUID.fromString("a0000000-0000-4000-8000-000000000002"));
    var older =
        ready(
            requests.rows.library("Bibliotheek Kievitsveld", Map.of()),
            "created_at",
            Rows.moment(99));

    assertEquals(List.of(older, lower, higher), claimAll());
  }

  @Test
  void rushGoesBeforeAllOthers() {
    requests.running(requests.merelstede);
    var other = ready(requests.vinkenoord, "priority", 1);
    ready(requests.merelstede, "priority", 1);
    var rushed = ready(requests.merelstede, "priority", 9, "rush", true);

    assertEquals(List.of(rushed, other), claimAll().subList(0, 2));
  }

  @Test
  void whatIsDueLaterWaitsAndTakesNoTurn() {
    ready(requests.merelstede, "run_at", requests.now().plusSeconds(3_600), "priority", 1);
    var due = ready(requests.merelstede);
    var younger = ready(requests.vinkenoord);

    assertEquals(List.of(due, younger), claimAll());
  }

  @Test
  void onlyWhatIsReadyIsClaimed() {
    for (var state : List.of("HELD", "PARKED", "PUBLISHED", "REJECTED", "CANCELLED", "DEAD")) {
      requests.in(state, requests.vinkenoord);
    }
    requests.running(requests.merelstede, "lease_until", requests.now().minusSeconds(5));

    assertEquals(List.of(), claimAll());
  }

  @Test
  void aSeriesOfWhichAVersionIsBeingMadeIsPassedOver() {
    requests.running(requests.merelstede, "kind", "MEMBERS");
    requests.ready(requests.merelstede, "kind", "MEMBERS", "priority", 1);
    var otherKind = requests.ready(requests.merelstede, "kind", "COMBINED");
    var otherEdition =
        requests.rows.request(
            requests.merelstede, requests.laterEdition, Map.of("kind", "MEMBERS"));
    var otherLibrary = requests.ready(requests.vinkenoord, "kind", "MEMBERS");

    assertEquals(List.of(otherLibrary, otherKind, otherEdition), claimAll());
  }

  @Test
  void theNextVersionOfASeriesWaitsWhileOthersGo() {
    var version1 = requests.ready(requests.merelstede, "kind", "MEMBERS");
    requests.ready(requests.merelstede, "kind", "MEMBERS");
    var other = requests.ready(requests.merelstede, "kind", "COMBINED");

    assertEquals(List.of(version1, other), claimAll());
  }
}
