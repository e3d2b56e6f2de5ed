// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.queue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.Answering;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.platform.Node;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.StopSignal;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.usecase.QueueKeeping;

/**
 * Claims requests for this node and starts the analysis job for each. Polling is the truth; a
 * wake-up only saves the wait for the next poll. Jobs start outside any transaction, after the
 * claim.
 *
 * <p>At an orderly stop nothing more is claimed, what is answered and what runs may come to its end
 * for a while, and the rest goes back to the queue without the attempt being counted.
 */
@Singleton
@Startup
@DependsOn("Heartbeat")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class QueueWorker {
  private static final Logger LOG = Logger.getLogger(QueueWorker.class.getName());
  private static final Duration LAST_WORK = Duration.ofSeconds(15);

  @Inject private QueueKeeping queue;
  @Inject private RunningAttempts running;
  @Inject private Answering answering;
  @Inject private Node node;
  @Inject private NodeLife life;
  @Inject private QueueMetrics metrics;
  @Inject private Settings settings;

  @Resource private ManagedExecutorService executor;
  private StopSignal signal;

  @PostConstruct
  void start() {
    signal = StopSignal.before(() -> CompletableFuture.runAsync(this::drain, executor).join());
  }

  @Asynchronous
  public void wake() {
    claimAll();
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void claimAll() {
    while (!life.isStopping() && running.size() < settings.workers()) {
      var attempt = queue.claim(node.name(), settings.lease());
      if (attempt.isEmpty()) {
        return;
      }
      begin(attempt.get());
    }
  }

  private void begin(Attempt attempt) {
    var parameters = new Properties();
    parameters.setProperty("requestId", attempt.requestId().toString());
    parameters.setProperty("token", String.valueOf(attempt.token()));
    running.begin(attempt);
    metrics.attemptBegun();
    try {
      BatchRuntime.getJobOperator().start("standard-analysis", parameters);
    } catch (RuntimeException e) {
      running.end(attempt);
      LOG.log(Level.SEVERE, e, () -> "no job for request " + attempt.requestId());
      queue.failed(attempt, "Het maken van het rapport kon niet beginnen.");
    }
  }

  private void drain() {
    long begin = System.nanoTime();
    life.stop();
    answering.stop();
    var left = running.drain(LAST_WORK);
    queue.release(left);
    int cut = answering.awaitNone(LAST_WORK.minusNanos(System.nanoTime() - begin));
    LOG.info(
        () ->
            "stopping: %d running requests went back to the queue, %d calls were cut off"
                .formatted(left.size(), cut));
  }

  @PreDestroy
  void stop() {
    life.stop();
    signal.close();
  }
}
