// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.QueueEntry;
import nl.publiekswijzer.request.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class QueueViewTest {
  private static final long DAY = 86_400;

  private RequestStoreFixtures requests;
  private QueueView queue;

  @BeforeEach
  void arrangeLibraries(TestTransaction transaction) {
    requests = new RequestStoreFixtures(transaction);
    queue = new QueueView(transaction.actAs(DatabaseRole.WORKER).entities());
  }

  private List<UUID> listed(int most) {
    return queue.list(most).stream().map(QueueEntry::id).toList();
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
    requests.assertAge(createdAt, actual.age());
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
}
