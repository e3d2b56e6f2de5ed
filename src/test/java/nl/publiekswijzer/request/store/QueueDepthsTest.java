// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.QueueDepth;
import nl.publiekswijzer.request.QueueNode;
import nl.publiekswijzer.request.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How deep the queue is and who works on it, of {@link QueueView}. */
@ExtendWith(RolledBack.class)
class QueueDepthsTest {
  private static final long DAY = 86_400;

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private QueueView queue;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    queue = new QueueView(given.actAs(DatabaseRole.WORKER).entities());
  }

  private void node(String name, String software, int workers, long startedAgo, long seenAgo) {
    transaction.insert(
        "node",
        Map.of(
            "name",
            name,
            "software",
            software,
            "workers",
            workers,
            "started_at",
            requests.now().minusSeconds(startedAgo),
            "seen_at",
            requests.now().minusSeconds(seenAgo)));
  }

  @Test
  void depthsTellHowManyThereAreAndSinceWhenByState() {
    var now = requests.now();
    requests.ready(requests.merelstede, "created_at", now.minusSeconds(1_000));
    requests.ready(requests.vinkenoord, "created_at", now.minusSeconds(2_000));
    requests.ready(requests.vinkenoord, "created_at", now.minusSeconds(1_500));
    requests.running(requests.vinkenoord, "created_at", now.minusSeconds(3_000));
    requests.in("HELD", requests.vinkenoord, "created_at", now.minusSeconds(4_000));
    requests.in("PARKED", requests.merelstede, "created_at", now.minusSeconds(5_000));

    var depths = queue.depths();

    assertEquals(
        Map.of(
            RequestState.READY,
            new QueueDepth(3, depths.get(RequestState.READY).oldest()),
            RequestState.RUNNING,
            new QueueDepth(1, depths.get(RequestState.RUNNING).oldest()),
            RequestState.HELD,
            new QueueDepth(1, depths.get(RequestState.HELD).oldest()),
            RequestState.PARKED,
            new QueueDepth(1, depths.get(RequestState.PARKED).oldest())),
        depths);
    requests.assertAge(now.minusSeconds(2_000), depths.get(RequestState.READY).oldest());
    requests.assertAge(now.minusSeconds(3_000), depths.get(RequestState.RUNNING).oldest());
    requests.assertAge(now.minusSeconds(4_000), depths.get(RequestState.HELD).oldest());
    requests.assertAge(now.minusSeconds(5_000), depths.get(RequestState.PARKED).oldest());
  }

  @Test
  void depthsCountWhatFailedWithinADayAndNothingElseThatEnded() {
    var now = requests.now();
    for (var state : List.of("PUBLISHED", "REJECTED", "CANCELLED", "DEAD")) {
      requests.in(state, requests.merelstede, "finished_at", now.minusSeconds(DAY - 60));
    }
    requests.in("DEAD", requests.vinkenoord, "finished_at", now.minusSeconds(60));
    requests.in("DEAD", requests.merelstede, "finished_at", now.minusSeconds(DAY + 60));

    var depths = queue.depths();

    assertEquals(2, depths.get(RequestState.DEAD).requests());
    assertEquals(Set.of(RequestState.DEAD), depths.keySet());
  }

  @Test
  void nodesAreListedByNameWithWhatTheyRun() {
    node("knoop-3", "1.3", 5, 7_000, 300);
    node("knoop-1", "1.2", 4, 9_000, 40);
    for (int i = 0; i < 3; i++) {
      requests.running(requests.merelstede, "owner", "knoop-3");
    }
    requests.running(requests.vinkenoord, "owner", "knoop-9");

    var nodes = queue.nodes();

    assertEquals(
        List.of(
            new QueueNode("knoop-1", "1.2", 4, 0, startedAt("knoop-1"), nodes.get(0).silence()),
            new QueueNode("knoop-3", "1.3", 5, 3, startedAt("knoop-3"), nodes.get(1).silence())),
        nodes);
    requests.assertAge(requests.now().minusSeconds(40), nodes.get(0).silence());
    requests.assertAge(requests.now().minusSeconds(300), nodes.get(1).silence());
  }

  private Instant startedAt(String node) {
    return ((Timestamp) transaction.value("select started_at from node where name = ?", node))
        .toInstant();
  }

  @Test
  void nodesThatAreSilentForAnHourAreLeftOut() {
    node("knoop-1", "1.2", 4, 9_000, 3_540);
    node("knoop-2", "1.3", 5, 8_000, 3_660);

    assertEquals(List.of("knoop-1"), queue.nodes().stream().map(QueueNode::name).toList());
  }
}
