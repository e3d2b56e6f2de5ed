// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.Attempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class AnalysisWorkTest {
  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private AnalysisWork work;
  private UUID request;
  private Attempt attempt;

  @BeforeEach
  void arrangeARunningRequest(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    work = new AnalysisWork(given.actAs(DatabaseRole.WORKER).entities());
    request = requests.running(requests.merelstede, "token", 7);
    attempt = new Attempt(request, 7);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Optional<String> found(Attempt reader, String name) {
    return work.find(reader, name).map(content -> new String(content, StandardCharsets.UTF_8));
  }

  private void insert(UUID of, String name, int token) {
    transaction.insert(
        "analysis_work",
        RequestStoreFixtures.row(
            "request_id", of, "name", name, "token", token, "content", bytes("van " + token)));
  }

  /** How many pieces of work there are of a request. */
  private long pieces(UUID of) {
    return (Long) transaction.value("select count(*) from analysis_work where request_id = ?", of);
  }

  @Test
  void whatAStepPutsDownTheNextReads() {
    work.put(attempt, "cijfers", bytes("twaalf"));
    work.put(attempt, "bijlage", bytes("dertien"));

    assertArrayEquals(bytes("twaalf"), work.read(attempt, "cijfers"));
    assertArrayEquals(bytes("dertien"), work.read(attempt, "bijlage"));
  }

  @Test
  void whatAStepPutsDownAgainIsReplaced() {
    work.put(attempt, "cijfers", bytes("twaalf"));

    work.put(attempt, "cijfers", bytes("veertien"));

    assertEquals(Optional.of("veertien"), found(attempt, "cijfers"));
  }

  @Test
  void anEarlierAttemptsWorkIsReplaced() {
    insert(request, "cijfers", 6);
    insert(request, "bijlage", 5);

    work.put(attempt, "cijfers", bytes("twaalf"));

    assertEquals(Optional.of("twaalf"), found(attempt, "cijfers"));
    assertEquals(Optional.empty(), found(new Attempt(request, 6), "cijfers"));
    assertEquals(Optional.of("van 5"), found(new Attempt(request, 5), "bijlage"));
  }

  @Test
  void workOfALaterAttemptStays() {
    insert(request, "cijfers", 8);

    assertThrows(LostLease.class, () -> work.put(attempt, "cijfers", bytes("te laat")));
    assertEquals(Optional.of("van 8"), found(new Attempt(request, 8), "cijfers"));
  }

  @Test
  void anOlderAttemptPutsNothingDown() {
    assertThrows(
        LostLease.class, () -> work.put(new Attempt(request, 6), "cijfers", bytes("te laat")));
    assertEquals(0, pieces(request));
  }

  @Test
  void onlyForWhatRunsSomethingIsPutDown() {
    var held = requests.in("HELD", requests.merelstede, "token", 7);

    assertThrows(
        LostLease.class, () -> work.put(new Attempt(held, 7), "cijfers", bytes("te laat")));
    assertEquals(0, pieces(held));
  }

  @Test
  void whatAnEarlierStepLeftOutIsNotFound() {
    insert(request, "bijlage", 7);
    insert(requests.running(requests.vinkenoord, "token", 7), "cijfers", 7);
    insert(request, "kaart", 6);

    assertEquals(Optional.empty(), found(attempt, "cijfers"));
    assertEquals(Optional.empty(), found(attempt, "kaart"));
    assertThrows(IllegalStateException.class, () -> work.read(attempt, "cijfers"));
  }

  @Test
  void whatWasCancelledOrFailedThirtyDaysAgoIsCleared() {
    var now = requests.now();
    long day = 86_400;
    var cancelled = requests.in("CANCELLED", requests.merelstede);
    var longDead =
        requests.in("DEAD", requests.merelstede, "finished_at", now.minusSeconds(30 * day + 60));
    var dead =
        requests.in("DEAD", requests.vinkenoord, "finished_at", now.minusSeconds(30 * day - 60));
    insert(cancelled, "cijfers", 1);
    insert(longDead, "cijfers", 2);
    insert(dead, "cijfers", 3);
    insert(request, "cijfers", 7);

    work.clearEnded();

    assertEquals(0, pieces(cancelled));
    assertEquals(0, pieces(longDead));
    assertEquals(1, pieces(dead));
    assertEquals(1, pieces(request));
  }

  @Test
  void allWorkOfOneRequestIsCleared() {
    var other = requests.running(requests.vinkenoord);
    insert(request, "cijfers", 7);
    insert(request, "kaart", 6);
    insert(other, "cijfers", 7);

    work.clear(request);

    assertEquals(0, pieces(request));
    assertEquals(1, pieces(other));
  }

  @Test
  void pagesReadNoWork() {
    insert(request, "cijfers", 7);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);

    assertThrows(PersistenceException.class, () -> work.find(attempt, "cijfers"));
  }
}
