package nl.publiekswijzer.request.queue;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.usecase.QueueKeeping;

/** Prolongs the leases of this node, and takes back those of nodes that died or froze. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class LeaseKeeper {
  private static final Logger LOG = Logger.getLogger(LeaseKeeper.class.getName());

  @Inject private QueueKeeping queue;
  @Inject private RunningAttempts running;
  @Inject private Settings settings;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void prolong() {
    for (Attempt attempt : running.all()) {
      if (!queue.prolong(attempt, settings.lease())) {
        LOG.warning(() -> "lease lost: request " + attempt.requestId());
        running.end(attempt);
      }
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void reap() {
    var taken = queue.reap();
    if (!taken.isEmpty()) {
      LOG.warning(() -> "taken back from a node that gave no sign of life: requests " + taken);
    }
  }
}
