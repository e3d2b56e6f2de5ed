// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.LostLease;
import org.junit.jupiter.api.Test;

class RunningAttemptsTest {
  private static final Attempt FIRST = new Attempt(UUID.randomUUID(), 1);
  private static final Attempt SECOND = new Attempt(UUID.randomUUID(), 7);

  private final RunningAttempts running = new RunningAttempts();

  @Test
  void lostAttemptIsInterruptedAndCountsUntilItsThreadIsBack() throws Exception {
    running.begin(FIRST);
    var entered = new CountDownLatch(1);
    var never = new CountDownLatch(1);
    var work =
        CompletableFuture.supplyAsync(
            () -> {
              running.enter(FIRST);
              entered.countDown();
              try {
                never.await();
                return false;
              } catch (InterruptedException e) {
                return running.size() == 1;
              } finally {
                running.leave(FIRST);
              }
            });
    entered.await();

    assertTrue(running.lose(FIRST));
    assertTrue(work.get());
    assertEquals(0, running.size());
  }

  @Test
  void lostAttemptBetweenTwoStepsIsGoneAtOnce() {
    running.begin(FIRST);

    assertFalse(running.lose(FIRST));
    assertEquals(0, running.size());
    assertThrows(LostLease.class, () -> running.enter(FIRST));
  }

  @Test
  void leasesOfLostAttemptsAreNotProlonged() {
    running.begin(FIRST);
    running.begin(SECOND);
    running.enter(FIRST);
    running.lose(FIRST);

    assertEquals(Set.of(SECOND), running.kept());
    assertEquals(2, running.size());
    running.leave(FIRST);
    Thread.interrupted();
  }

  @Test
  void attemptWhoseJobWentSilentIsForgotten() {
    running.begin(FIRST);
    running.begin(SECOND);
    running.enter(SECOND);

    running.forgetUnheard(Duration.ZERO);

    assertEquals(Set.of(SECOND), running.kept());
  }

  @Test
  void drainWaitsForTheEndOfWork() throws Exception {
    running.begin(FIRST);
    var ended = CompletableFuture.runAsync(() -> running.end(FIRST));

    assertEquals(Set.of(), running.drain(Duration.ofMinutes(1)));
    ended.get();
  }

  @Test
  void whatDoesNotEndInTimeIsLostToTheNode() {
    running.begin(FIRST);
    running.begin(SECOND);
    running.end(SECOND);

    assertEquals(Set.of(FIRST), running.drain(Duration.ofMillis(1)));
    assertEquals(0, running.size());
  }
}
