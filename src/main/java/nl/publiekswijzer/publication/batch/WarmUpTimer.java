// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.publication.usecase.WarmUp;

/**
 * Warms up once, beside the start. The server is ready when that is over, also when it failed: a
 * cold server is better than none.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class WarmUpTimer {
  private static final Logger LOG = Logger.getLogger(WarmUpTimer.class.getName());
  private static final long SOON = 100;

  @Resource private TimerService timers;
  @Inject private WarmUp warmUp;
  @Inject private WarmUpState state;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
  }

  @Timeout
  void warmUp() {
    long begin = System.nanoTime();
    try {
      warmUp.run();
    } finally {
      state.end();
    }
    LOG.info(() -> "warmed up in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
  }
}
