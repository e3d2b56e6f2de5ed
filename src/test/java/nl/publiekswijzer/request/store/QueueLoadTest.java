// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.Backlog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class QueueLoadTest {
  private static final Duration LEASE = Duration.ofSeconds(600);

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private QueueLoad load;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    load = new QueueLoad(given.actAs(DatabaseRole.WORKER).entities());
  }

  private void node(String name, int workers, long seenAgo) {
    transaction.insert(
        "node",
        Map.of(
            "name",
            name,
            "software",
            "1.2",
            "workers",
            workers,
            "seen_at",
            requests.now().minusSeconds(seenAgo)));
  }

  private void published(UUID library, Instant finishedAt, long millis, Object... other) {
    var row = RequestStoreFixtures.row("claimed_at", finishedAt.minusMillis(millis));
    row.put("state", "PUBLISHED");
    row.put("finished_at", finishedAt);
    row.putAll(RequestStoreFixtures.row(other));
    requests.rows.request(library, requests.edition, row);
  }

  @Test
  void withoutAnyRowThereIsNoLoad() {
    assertEquals(new Backlog(0, 0, 0), load.read(LEASE));
  }

  @Test
  void theLoadIsWhatIsReadyWithTheLivingWorkersAndTheMeanTimeOfWork() {
    requests.ready(requests.merelstede);
    requests.ready(requests.merelstede, "run_at", requests.now().plusSeconds(60));
    requests.ready(requests.vinkenoord);
    for (var state : List.of("HELD", "PARKED", "REJECTED", "CANCELLED", "DEAD")) {
      requests.in(state, requests.merelstede);
    }
    requests.running(requests.vinkenoord);
    node("knoop-1", 4, 540);
    node("knoop-2", 3, 10);
    node("knoop-3", 8, 660);
    published(requests.merelstede, Rows.moment(50), 2_000);
    published(requests.vinkenoord, Rows.moment(51), 3_500);

    assertEquals(new Backlog(3, 7, 2.75), load.read(LEASE));
  }

  /** Of all libraries in sight, and of the one that has something. */
  private void assertSeconds(double expected) {
    transaction.actAs(DatabaseRole.WEB, requests.merelstede, requests.vinkenoord);
    assertEquals(new Backlog(0, 0, expected), load.read(LEASE));
    assertEquals(new Backlog(0, 0, expected), load.readToAdd(requests.merelstede, LEASE));
  }

  @Test
  void onlyWorkFromClaimToPublicationTellsHowLongItTakes() {
    published(requests.merelstede, Rows.moment(50), 2_000);
    published(requests.merelstede, Rows.moment(51), 9_000, "held_for", "BUDGET");
    published(requests.merelstede, Rows.moment(52), 9_000, "claimed_at", null);
    requests.in(
        "DEAD", requests.merelstede, "claimed_at", Rows.moment(53), "finished_at", Rows.moment(54));

    assertSeconds(2);
  }

  @Test
  void theLastFiftyPublishedTellHowLongItTakes() {
    published(requests.merelstede, Rows.moment(99), 9_000_000);
    for (int i = 0; i < 50; i++) {
      published(requests.merelstede, Rows.moment(100 + i), 4_000);
    }
    published(requests.vinkenoord, Rows.moment(98), 8_000_000);

    assertSeconds(4);
  }

  @Test
  void theLoadOfALibraryCountsItsOwnRequests() {
    requests.ready(requests.merelstede);
    requests.ready(requests.merelstede);
    for (var state : List.of("HELD", "PARKED", "REJECTED", "CANCELLED", "DEAD")) {
      requests.in(state, requests.merelstede);
    }
    requests.ready(requests.vinkenoord);
    node("knoop-1", 4, 540);
    node("knoop-3", 8, 660);
    published(requests.merelstede, Rows.moment(50), 2_500);
    published(requests.vinkenoord, Rows.moment(51), 9_000);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);

    assertEquals(new Backlog(2, 4, 2.5), load.readToAdd(requests.merelstede, LEASE));
  }

  @Test
  void ofTwoLibrariesInSightTheLoadOfOneIsTold() {
    requests.ready(requests.merelstede);
    requests.ready(requests.vinkenoord);
    requests.ready(requests.vinkenoord);
    node("knoop-1", 4, 540);
    published(requests.merelstede, Rows.moment(50), 2_500);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede, requests.vinkenoord);

    assertEquals(new Backlog(1, 4, 2.5), load.readToAdd(requests.merelstede, LEASE));
  }
}
