// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.pdf.NotArchivableException;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.queue.QueueMetrics;
import nl.publiekswijzer.request.queue.RunningAttempts;
import nl.publiekswijzer.request.store.LostLease;
import nl.publiekswijzer.request.usecase.QueueKeeping;

/**
 * What is around the work of every step. The phase is entered in a transaction of its own: the row
 * of the request is not locked while the work goes on, so that it can be cancelled, and its lease
 * be prolonged.
 */
@Dependent
class StepFrame {
  private static final Logger LOG = Logger.getLogger(StepFrame.class.getName());

  private final QueueKeeping queue;
  private final OwnTransaction transaction;
  private final RunningAttempts running;
  private final PhaseNews news;
  private final QueueMetrics metrics;

  @Inject
  StepFrame(
      QueueKeeping queue,
      OwnTransaction transaction,
      RunningAttempts running,
      PhaseNews news,
      QueueMetrics metrics) {
    this.queue = queue;
    this.transaction = transaction;
    this.running = running;
    this.news = news;
    this.metrics = metrics;
  }

  /**
   * Does the work of a phase; what it throws fails the attempt and is thrown on.
   *
   * @throws LostLease when the request no longer belongs to the attempt
   */
  void run(Attempt attempt, Phase phase, Runnable work) {
    try {
      running.enter(attempt);
      queue.enter(attempt, phase);
      news.begun(attempt, phase);
      long start = System.nanoTime();
      transaction.run(work);
      news.ended(attempt, phase, Duration.ofNanos(System.nanoTime() - start));
    } catch (RuntimeException | Error e) {
      fail(attempt, e);
      throw e;
    } finally {
      running.leave(attempt);
    }
  }

  private void fail(Attempt attempt, Throwable failure) {
    String incident = UUID.randomUUID().toString();
    if (failure instanceof LostLease
        || running.isLost(attempt)
        || !giveBack(attempt, failure, incident)) {
      metrics.staleToken();
      LOG.warning(() -> new LostLease(attempt).getMessage());
      return;
    }
    metrics.attemptFailed();
    LOG.log(
        Level.SEVERE,
        failure,
        () ->
            "incident %s: request %s failed: %s"
                .formatted(incident, attempt.requestId(), failure.getMessage()));
  }

  /** Whether the request still belonged to the attempt, as far as the database could be asked. */
  private boolean giveBack(Attempt attempt, Throwable failure, String incident) {
    try {
      return failure instanceof NotArchivableException
          ? queue.ended(
              attempt, reason("Deze publicatie voldoet niet aan de archiefnormen.", incident))
          : queue.failed(
              attempt, reason("Er ging iets mis bij het maken van het rapport.", incident));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "not given back, its lease runs out: " + attempt);
      return true;
    }
  }

  private static String reason(String what, String incident) {
    return what + " Meld incident " + incident + ".";
  }
}
