// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.NonConformingException;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.queue.QueueMetrics;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.queue.RunningAttempts;
import nl.publiekswijzer.request.store.LostLease;
import nl.publiekswijzer.request.usecase.QueueKeeping;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnalysisStepTest {
  private static final Logger LOG = Logger.getLogger(StepFrame.class.getName());

  @BeforeAll
  static void failuresAreMeant() {
    LOG.setLevel(Level.OFF);
  }

  private static final ArchivalCheck CHECK = new ArchivalCheck();
  private static final Attempt ATTEMPT = new Attempt(UUID.randomUUID(), 3);
  private static final String ID = ATTEMPT.requestId().toString();

  /** Remembers what it was told had failed. */
  private static final class Queue extends QueueKeeping {
    private final List<Attempt> failed = new ArrayList<>();
    private final List<Attempt> ended = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<Phase> entered = new ArrayList<>();

    Queue() {
      super(null, null, null, null);
    }

    @Override
    public void enter(Attempt attempt, Phase phase) {
      entered.add(phase);
    }

    @Override
    public boolean failed(Attempt attempt, String reason) {
      reasons.add(reason);
      return failed.add(attempt);
    }

    @Override
    public boolean ended(Attempt attempt, String reason) {
      reasons.add(reason);
      return ended.add(attempt);
    }
  }

  /** Runs the work as it is; that a real one rolls back is seen against the database. */
  private static final class Directly extends OwnTransaction {
    Directly() {
      super(null);
    }

    @Override
    public <T> T call(Supplier<T> work) {
      return work.get();
    }
  }

  /** Remembers what was told of phases. */
  private static final class News extends PhaseNews {
    private final List<String> told = new ArrayList<>();

    News() {
      super(null, null);
    }

    @Override
    void begun(Attempt attempt, Phase phase) {
      told.add("begun " + phase);
    }

    @Override
    void ended(Attempt attempt, Phase phase, Duration duration) {
      told.add("ended " + phase);
    }
  }

  /** Counts the attempts that lost their request. */
  private static final class Metrics extends QueueMetrics {
    private int stale;

    Metrics() {
      super(null);
    }

    @Override
    public void staleToken() {
      stale++;
    }

    @Override
    public void attemptFailed() {}
  }

  private final Queue queue = new Queue();
  private final News news = new News();
  private final Metrics metrics = new Metrics();
  private final RunningAttempts running = new RunningAttempts();

  private AnalysisStep step(Runnable work) {
    running.begin(ATTEMPT);
    var frame = new StepFrame(queue, new Directly(), running, news, metrics);
    return new AnalysisStep(frame, Phase.COMPILE, ID, "3") {
      @Override
      void work(Attempt current) {
        assertEquals(ATTEMPT, current);
        work.run();
      }
    };
  }

  @Test
  void stepThatEndsIsCompleted() {
    assertEquals("COMPLETED", step(() -> {}).process());
    assertEquals(List.of(), queue.failed);
    assertEquals(List.of(Phase.COMPILE), queue.entered);
    assertEquals(List.of("begun COMPILE", "ended COMPILE"), news.told);
  }

  @Test
  void errorFailsTheAttemptLikeAnException() {
    var error = new StackOverflowError("geheim");

    assertSame(
        error,
        assertThrows(
            StackOverflowError.class,
            () ->
                step(() -> {
                      throw error;
                    })
                    .process()));

    assertEquals(List.of(ATTEMPT), queue.failed);
    assertTrue(queue.reasons.get(0).contains("Meld incident "), queue.reasons::toString);
    assertTrue(!queue.reasons.get(0).contains("geheim"), queue.reasons::toString);
  }

  @Test
  void whatIsNotArchivableEndsTheRequestAtOnce() {
    var broken = assertThrows(NonConformingException.class, () -> CHECK.check(claimless()));

    var step =
        step(
            () -> {
              throw broken;
            });

    assertSame(broken, assertThrows(NonConformingException.class, step::process));
    assertEquals(List.of(), queue.failed);
    assertEquals(List.of(ATTEMPT), queue.ended);
    assertTrue(
        queue
            .reasons
            .get(0)
            .matches("Deze publicatie voldoet niet aan de archiefnormen\\. Meld incident .+\\."),
        queue.reasons::toString);
  }

  private static byte[] claimless() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void lostLeaseChangesNothing() {
    var lost =
        step(
            () -> {
              throw new LostLease(ATTEMPT);
            });

    assertThrows(LostLease.class, lost::process);
    assertEquals(List.of(), queue.failed);
    assertEquals(1, metrics.stale);
  }

  @Test
  void whatFailsAfterTheLeaseWasLostIsNoFailureOfTheRequest() {
    var interrupted =
        step(
            () -> {
              running.lose(ATTEMPT);
              assertTrue(Thread.currentThread().isInterrupted());
              throw new IllegalStateException("onderbroken");
            });

    assertThrows(IllegalStateException.class, interrupted::process);
    assertEquals(List.of(), queue.failed);
    assertEquals(1, metrics.stale);
    assertEquals(0, running.size());
    assertFalse(Thread.interrupted());
  }

  @Test
  void stepOfALostAttemptIsNotBegun() {
    var step = step(() -> fail("begun"));
    running.lose(ATTEMPT);

    assertThrows(LostLease.class, step::process);
    assertEquals(List.of(), queue.entered);
  }

  /** Remembers what ran when it was woken. */
  private final class Worker extends QueueWorker {
    private final List<Set<Attempt>> woken = new ArrayList<>();

    @Override
    public void wake() {
      woken.add(running.kept());
    }
  }

  @Test
  void endOfTheJobEndsTheAttemptAndThenWakesTheWorker() {
    var other = new Attempt(ATTEMPT.requestId(), 4);
    var worker = new Worker();
    running.begin(ATTEMPT);
    running.begin(other);

    new AttemptListener(running, worker, ID, "3").afterJob();

    assertEquals(List.of(Set.of(other)), worker.woken);
  }
}
