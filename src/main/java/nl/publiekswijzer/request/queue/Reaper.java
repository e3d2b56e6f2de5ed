// SPDX-License-Identifier: EUPL-1.2
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
import nl.publiekswijzer.request.usecase.QueueKeeping;

/** Takes requests back from nodes that died or froze. Every node does; there is no leader. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class Reaper {
  private static final Logger LOG = Logger.getLogger(Reaper.class.getName());

  @Inject private QueueKeeping queue;
  @Inject private QueueMetrics metrics;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void reap() {
    var taken = queue.reap();
    if (!taken.isEmpty()) {
      metrics.takenBack(taken.size());
      LOG.warning(() -> "taken back from a node that gave no sign of life: requests " + taken);
    }
  }
}
