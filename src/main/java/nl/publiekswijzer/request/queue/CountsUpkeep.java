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
import nl.publiekswijzer.request.usecase.CountsDestruction;

/** Destroys working counts when their time is over. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class CountsUpkeep {
  private static final Logger LOG = Logger.getLogger(CountsUpkeep.class.getName());

  @Inject private CountsDestruction destruction;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void destroy() {
    int destroyed = destruction.destroy();
    if (destroyed > 0) {
      LOG.info(() -> destroyed + " member counts destroyed, 30 days after their request ended");
    }
  }
}
