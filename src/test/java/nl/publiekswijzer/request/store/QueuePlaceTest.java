// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The place of a request in the queue, of {@link QueueView}. */
@ExtendWith(RolledBack.class)
class QueuePlaceTest {
  private RequestStoreFixtures requests;
  private QueueView queue;

  @BeforeEach
  void arrangeLibraries(TestTransaction transaction) {
    requests = new RequestStoreFixtures(transaction);
    queue = new QueueView(transaction.actAs(DatabaseRole.WORKER).entities());
  }

  private void assertPlaces(UUID... inOrder) {
    assertEquals(
        IntStream.range(0, inOrder.length).mapToObj(OptionalInt::of).toList(),
        List.of(inOrder).stream().map(queue::findBefore).toList());
  }

  @Test
  void librariesTakeTurns() {
    var m1 = requests.ready(requests.merelstede, "kind", "RESIDENTS");
    var m2 = requests.ready(requests.merelstede, "kind", "MEMBERS");
    var v1 = requests.ready(requests.vinkenoord, "kind", "RESIDENTS");

    assertPlaces(m1, v1, m2);
  }

  @Test
  void whatRunsCountsAsATurn() {
    requests.running(requests.merelstede, "kind", "COMBINED");
    var merelstede = requests.ready(requests.merelstede);
    var vinkenoord = requests.ready(requests.vinkenoord);

    assertPlaces(vinkenoord, merelstede);
  }

  @Test
  void requestsOfALibraryGoByPriorityThenAgeThenId() {
    var moment = Rows.moment(100);
    var last = requests.ready(requests.merelstede, "priority", 9, "created_at", moment);
    var later =
        requests.ready(
            requests.merelstede,
            "kind",
            "MEMBERS",
            "priority",
            3,
            "created_at",
            moment.plusSeconds(2));
    var higher =
        requests.rows.request(
            requests.merelstede,
            requests.laterEdition,
            RequestStoreFixtures.row(
                "priority",
                3,
                "created_at",
                moment.plusSeconds(1),
                "id",
                UUID.fromString("b0000000-0000-4000-8000-000000000002")));
    var lower =
        requests.ready(
            requests.merelstede,
            "kind",
            "COMBINED",
            "priority",
            3,
            "created_at",
            moment.plusSeconds(1),
            "id",
            UUID.fromString("a0000000-0000-4000-8000-000000000001"));

    assertPlaces(lower, higher, later, last);
  }

  @Test
  void rushGoesBeforeAllOthers() {
    var other = requests.ready(requests.vinkenoord);
    var rushed = requests.ready(requests.merelstede, "rush", true);

    assertPlaces(rushed, other);
  }

  @Test
  void whatIsDueLaterComesLast() {
    var later = requests.ready(requests.merelstede, "run_at", requests.now().plusSeconds(3_600));
    var due = requests.ready(requests.vinkenoord);

    assertPlaces(due, later);
  }

  @Test
  void whatIsDueLaterTakesNoTurn() {
    var later =
        requests.ready(
            requests.merelstede,
            "kind",
            "MEMBERS",
            "priority",
            1,
            "run_at",
            requests.now().plusSeconds(3_600));
    var due = requests.ready(requests.merelstede);
    var younger = requests.ready(requests.vinkenoord);

    assertPlaces(due, younger, later);
  }

  @Test
  void whatDoesNotWaitForItsTurnHasNoPlace() {
    for (var state : List.of("HELD", "PARKED", "PUBLISHED", "REJECTED", "CANCELLED", "DEAD")) {
      var request = requests.in(state, requests.merelstede);
      assertEquals(OptionalInt.empty(), queue.findBefore(request), state);
    }
    assertEquals(OptionalInt.empty(), queue.findBefore(requests.running(requests.merelstede)));
    assertEquals(OptionalInt.empty(), queue.findBefore(UUID.randomUUID()));
  }
}
