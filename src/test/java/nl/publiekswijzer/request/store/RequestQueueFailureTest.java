// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.Attempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class RequestQueueFailureTest {
  private static final String ALL = "analysis_request.*";
  private static final String STATE =
      "state, token, attempt, owner, lease_until, reason, finished_at, version";

  private RequestStoreFixtures requests;
  private RequestQueue queue;

  @BeforeEach
  void arrangeLibraries(TestTransaction transaction) {
    requests = new RequestStoreFixtures(transaction);
    queue = new RequestQueue(transaction.actAs(DatabaseRole.WORKER).entities());
  }

  private UUID running(int attempt, Object... other) {
    return requests.running(
        requests.merelstede,
        Stream.concat(Stream.of("attempt", attempt, "version", 31), Stream.of(other)).toArray());
  }

  private void assertUntouched(UUID request, Runnable deed) {
    var before = requests.told(request, ALL);
    deed.run();
    assertEquals(before, requests.told(request, ALL));
  }

  private void assertPause(int attempt, Duration least, Duration most) {
    var request = running(attempt, "max_attempts", 20);
    var before = requests.now();

    queue.failed(new Attempt(request, 7), "Het rekenen brak af.");

    requests.assertAfter(before, least, most, requests.moment(request, "run_at"));
  }

  @Test
  void aFailedAttemptIsTriedAgain() {
    var request = running(2);
    var other = running(3);
    var otherBefore = requests.told(other, ALL);

    assertTrue(queue.failed(new Attempt(request, 7), "Het rekenen brak af."));
    assertEquals("(READY,7,2,,,\"Het rekenen brak af.\",,32)", requests.told(request, STATE));
    assertEquals(otherBefore, requests.told(other, ALL));
  }

  @Test
  void theFirstFailureWaitsTenSecondsGiveOrTakeAFifth() {
    assertPause(1, Duration.ofSeconds(8), Duration.ofSeconds(12));
  }

  @Test
  void everyFailureWaitsThreeTimesAsLong() {
    assertPause(2, Duration.ofSeconds(24), Duration.ofSeconds(36));
    assertPause(4, Duration.ofSeconds(216), Duration.ofSeconds(324));
  }

  @Test
  void noFailureWaitsLongerThanHalfAnHourAndAFifth() {
    assertPause(12, Duration.ofMinutes(24), Duration.ofMinutes(36));
  }

  @Test
  void theLastAttemptThatFailsIsDead() {
    var request = running(4, "max_attempts", 4);
    var before = requests.now();

    queue.failed(new Attempt(request, 7), "Het rekenen brak af.");

    assertEquals(
        "(DEAD,7,4,,,\"Het rekenen brak af.\",32)",
        requests.told(request, "state, token, attempt, owner, lease_until, reason, version"));
    requests.assertTakenSince(before, requests.moment(request, "finished_at"));
  }

  @Test
  void anOlderAttemptDoesNotFailTheRequest() {
    var request = running(2);

    assertUntouched(request, () -> assertFalse(queue.failed(new Attempt(request, 6), "Te laat.")));
  }

  @Test
  void whatDoesNotRunDoesNotFail() {
    var request = requests.in("CANCELLED", requests.merelstede, "token", 7);

    assertUntouched(request, () -> assertFalse(queue.failed(new Attempt(request, 7), "Te laat.")));
  }

  @Test
  void whatNoAttemptCanMendIsDeadAtOnce() {
    var request = running(1);
    var other = running(2);
    var otherBefore = requests.told(other, ALL);
    var before = requests.now();

    assertTrue(queue.ended(new Attempt(request, 7), "De editie is er niet meer."));
    assertEquals(
        "(DEAD,7,1,,,\"De editie is er niet meer.\",32)",
        requests.told(request, "state, token, attempt, owner, lease_until, reason, version"));
    requests.assertTakenSince(before, requests.moment(request, "finished_at"));
    assertEquals(otherBefore, requests.told(other, ALL));
  }

  @Test
  void anOlderAttemptDoesNotEndTheRequest() {
    var request = running(1);

    assertUntouched(request, () -> assertFalse(queue.ended(new Attempt(request, 8), "Te laat.")));
  }

  @Test
  void whatDoesNotRunDoesNotEnd() {
    var request = requests.in("HELD", requests.merelstede, "token", 7);

    assertUntouched(request, () -> assertFalse(queue.ended(new Attempt(request, 7), "Te laat.")));
  }

  @Test
  void whatIsReapedIsTriedAgainWithoutAReason() {
    var request =
        running(2, "lease_until", requests.now().minusSeconds(1), "reason", "Eerder mislukt.");

    assertEquals(List.of(request), queue.reap());
    assertEquals("(READY,7,2,,,,,32)", requests.told(request, STATE));
  }

  @Test
  void allWhoseLeaseRanOutAreReaped() {
    var first = running(1, "lease_until", requests.now().minusSeconds(1));
    var second =
        requests.running(requests.vinkenoord, "lease_until", requests.now().minusSeconds(3_600));

    assertEquals(Set.of(first, second), Set.copyOf(queue.reap()));
    assertEquals(List.of(), queue.reap());
  }

  @Test
  void aLeaseThatLastsIsNotReaped() {
    var request = running(1, "lease_until", requests.now().plusSeconds(60));

    assertUntouched(request, () -> assertEquals(List.of(), queue.reap()));
  }

  @Test
  void whatIsReapedWaitsHalfAsLongAsWhatFailedUpToHalfAnHour() {
    var first = running(1, "lease_until", requests.now().minusSeconds(1));
    var third = running(3, "lease_until", requests.now().minusSeconds(2));
    var twelfth = running(12, "max_attempts", 20, "lease_until", requests.now().minusSeconds(3));
    var before = requests.now();

    queue.reap();

    requests.assertAfter(
        before, Duration.ofSeconds(4), Duration.ofSeconds(6), requests.moment(first, "run_at"));
    requests.assertAfter(
        before, Duration.ofSeconds(36), Duration.ofSeconds(54), requests.moment(third, "run_at"));
    requests.assertAfter(
        before, Duration.ofMinutes(24), Duration.ofMinutes(36), requests.moment(twelfth, "run_at"));
  }

  @Test
  void theLastAttemptThatIsReapedIsDeadAndSaysSo() {
    var request = running(4, "max_attempts", 4, "lease_until", requests.now().minusSeconds(1));
    var before = requests.now();

    assertEquals(List.of(request), queue.reap());
    assertEquals(
        "(DEAD,4,\"Het rapport kon na herhaalde pogingen niet worden gemaakt.\")",
        requests.told(request, "state, attempt, reason"));
    requests.assertTakenSince(before, requests.moment(request, "finished_at"));
  }
}
