package nl.publiekswijzer.request.queue;

import jakarta.annotation.PreDestroy;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.usecase.QueueKeeping;

/**
 * Claims requests for this node and starts the analysis job for each. Polling is the truth; a
 * wake-up only saves the wait for the next poll. Jobs start outside any transaction, after the
 * claim.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class QueueWorker {
  private static final Logger LOG = Logger.getLogger(QueueWorker.class.getName());

  @Inject private QueueKeeping queue;
  @Inject private RunningAttempts running;
  @Inject private Settings settings;

  private boolean stopping;

  @Asynchronous
  public void wake() {
    claimAll();
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void claimAll() {
    while (!stopping && running.all().size() < settings.workers()) {
      var attempt = queue.claim(running.node(), settings.lease());
      if (attempt.isEmpty()) {
        return;
      }
      start(attempt.get());
    }
  }

  private void start(Attempt attempt) {
    var parameters = new Properties();
    parameters.setProperty("requestId", attempt.requestId().toString());
    parameters.setProperty("token", String.valueOf(attempt.token()));
    running.begin(attempt);
    try {
      BatchRuntime.getJobOperator().start("standard-analysis", parameters);
    } catch (RuntimeException e) {
      running.end(attempt);
      LOG.log(Level.SEVERE, e, () -> "no job for request " + attempt.requestId());
      queue.failed(attempt, "Het maken van het rapport kon niet beginnen.");
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
    queue.release(running.all());
    LOG.info(() -> running.all().size() + " running requests went back to the queue");
  }
}
