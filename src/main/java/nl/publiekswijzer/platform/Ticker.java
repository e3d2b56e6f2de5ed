// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does something again and again, as long as the bean lives that it was injected into. */
@Dependent
public class Ticker {
  private static final Logger LOG = Logger.getLogger(Ticker.class.getName());

  @Resource private ManagedScheduledExecutorService scheduler;
  private ScheduledFuture<?> ticks;

  /**
   * Begins with it; asked once.
   *
   * @param work what it throws is logged, and it is done again
   */
  public void every(Duration time, Runnable work) {
    ticks =
        scheduler.scheduleAtFixedRate(
            () -> attempt(work), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "not done this time: " + e.getMessage());
    }
  }

  @PreDestroy
  void end() {
    if (ticks != null) {
      ticks.cancel(false);
    }
  }
}
