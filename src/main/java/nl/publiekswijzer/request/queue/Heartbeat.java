// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.queue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.DatabaseTime;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.Leases;

/**
 * Prolongs the leases of this node, six times within each. It has a thread and connections of its
 * own, so that nothing the node works on can make it late.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Heartbeat {
  private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());
  private static final int BEATS = 6;

  /** After which a job that is in no step is taken to be gone. */
  private static final Duration SILENT_JOB = Duration.ofMinutes(1);

  @Resource private ManagedThreadFactory threads;
  @Inject private Leases leases;
  @Inject private NodeLife life;
  @Inject private DatabaseTime time;
  @Inject private RunningAttempts running;
  @Inject private Settings settings;

  private ScheduledExecutorService beats;

  @PostConstruct
  void start() {
    beats = Executors.newSingleThreadScheduledExecutor(threads);
    long pause = settings.lease().toMillis() / BEATS;
    beats.scheduleWithFixedDelay(this::beat, 0, pause, TimeUnit.MILLISECONDS);
  }

  private void beat() {
    try {
      running.forgetUnheard(SILENT_JOB);
      var kept = running.kept();
      long asked = System.nanoTime();
      var heard = leases.prolong(kept, settings.lease(), settings.workers());
      time.learn(heard.at(), asked);
      life.heard();
      kept.stream().filter(attempt -> !heard.own().contains(attempt)).forEach(this::lose);
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "no sign of life could be given");
      if (life.silence().compareTo(settings.lease()) > 0) {
        running.kept().forEach(this::lose);
      }
    }
  }

  private void lose(Attempt attempt) {
    if (running.lose(attempt)) {
      LOG.warning(
          () -> "lease lost: request " + attempt.requestId() + ", token " + attempt.token());
    }
  }

  @PreDestroy
  void stop() {
    beats.shutdownNow();
  }
}
