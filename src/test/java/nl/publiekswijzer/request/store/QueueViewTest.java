package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.QueueDepth;
import nl.publiekswijzer.request.QueueEntry;
import nl.publiekswijzer.request.QueueNode;
import nl.publiekswijzer.request.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class QueueViewTest {
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

  private List<UUID> listed(int most) {
    return queue.list(most).stream().map(QueueEntry::id).toList();
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
  void anEntryTellsARunningRequest() {
    var createdAt = requests.now().minusSeconds(1_000);
    var request =
        requests.rows.request(
            requests.merelstede,
            requests.laterEdition,
            RequestStoreFixtures.row(
                "kind",
                "COMBINED",
                "state",
                "RUNNING",
                "phase",
                "COMPILE",
                "percent",
                35,
                "attempt",
                2,
                "max_attempts",
                6,
                "rush",
                true,
                "owner",
                "knoop-3",
                "lease_until",
                requests.now(),
                "reason",
                "Eerder mislukt.",
                "created_at",
                createdAt));

    var actual = queue.list(10).getFirst();

    assertEquals(
        new QueueEntry(
            request,
            "Bibliotheek Merelstede",
            ReportKind.COMBINED,
            "Huishoudens 2025",
            RequestState.RUNNING,
            Phase.COMPILE,
            35,
            2,
            6,
            true,
            "knoop-3",
            "Eerder mislukt.",
            createdAt,
            actual.age()),
        actual);
    assertAge(createdAt, actual.age());
  }

  @Test
  void anEntryOfWhatWasNeverClaimedHasNoPhaseNoOwnerAndNoReason() {
    var createdAt = Rows.moment(100);
    var request = requests.ready(requests.vinkenoord, "percent", 9, "created_at", createdAt);

    var actual = queue.list(10).getFirst();

    assertEquals(
        new QueueEntry(
            request,
            "Bibliotheek Vinkenoord",
            ReportKind.RESIDENTS,
            "Huishoudens 2024",
            RequestState.READY,
            null,
            9,
            0,
            5,
            false,
            null,
            null,
            createdAt,
            actual.age()),
        actual);
  }

  private void assertAge(Instant createdAt, Duration actual) {
    var most = Duration.between(createdAt, requests.now());
    RequestStoreFixtures.assertBetween(most.minusSeconds(60), most, actual);
  }

  @Test
  void whatIsUnderwayIsListedByAgeThenId() {
    var moment = Rows.moment(100);
    var ready = requests.ready(requests.merelstede, "created_at", moment.plusSeconds(4));
    var running = requests.running(requests.vinkenoord, "created_at", moment.plusSeconds(3));
    var held = requests.in("HELD", requests.merelstede, "created_at", moment.plusSeconds(2));
    var higher =
        requests.in(
            "PARKED",
            requests.vinkenoord,
            "created_at",
            moment,
            "id",
            UUID.fromString("b0000000-0000-4000-8000-000000000001"));
    var lower =
        requests.ready(
            requests.merelstede,
            "created_at",
            moment,
            "id",
            UUID.fromString("a0000000-0000-4000-8000-000000000002"));

    assertEquals(List.of(lower, higher, held, running, ready), listed(10));
    assertEquals(List.of(lower, higher, held), listed(3));
  }

  @Test
  void whatEndedWellIsNotListed() {
    for (var state : List.of("PUBLISHED", "REJECTED", "CANCELLED")) {
      requests.in(state, requests.merelstede, "finished_at", requests.now());
    }

    assertEquals(List.of(), listed(10));
  }

  @Test
  void whatFailedComesLastForThirtyDays() {
    var now = requests.now();
    var dead =
        requests.in("DEAD", requests.merelstede, "finished_at", now.minusSeconds(30 * DAY - 60));
    requests.in("DEAD", requests.merelstede, "finished_at", now.minusSeconds(30 * DAY + 60));
    var ready = requests.ready(requests.merelstede);

    assertEquals(List.of(ready, dead), listed(10));
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
    assertAge(now.minusSeconds(2_000), depths.get(RequestState.READY).oldest());
    assertAge(now.minusSeconds(3_000), depths.get(RequestState.RUNNING).oldest());
    assertAge(now.minusSeconds(4_000), depths.get(RequestState.HELD).oldest());
    assertAge(now.minusSeconds(5_000), depths.get(RequestState.PARKED).oldest());
  }

  @Test
  void depthsCountWhatFailedWithinADayAndNothingElseThatEnded() {
    var now = requests.now();
    for (var state : List.of("PUBLISHED", "REJECTED", "CANCELLED", "DEAD")) {
      requests.in(state, requests.merelstede, "finished_at", now.minusSeconds(DAY - 60));
    }
    requests.in("DEAD", requests.merelstede, "finished_at", now.minusSeconds(DAY + 60));

    var depths = queue.depths();

    assertEquals(1, depths.get(RequestState.DEAD).requests());
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
    assertAge(requests.now().minusSeconds(40), nodes.get(0).silence());
    assertAge(requests.now().minusSeconds(300), nodes.get(1).silence());
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
