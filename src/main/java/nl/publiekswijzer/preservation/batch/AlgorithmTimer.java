// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.batch;

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
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.preservation.usecase.AlgorithmKeeping;

/** Keeps the algorithm of this release soon after the start, and once an hour until it is there. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class AlgorithmTimer {
  private static final long SOON = 2_000;
  private static final long HOUR = 3_600_000;

  @Resource private TimerService timers;
  @Inject private AlgorithmKeeping keeping;
  private boolean kept;

  @PostConstruct
  void begin() {
    timers.createIntervalTimer(SOON, HOUR, new TimerConfig(null, false));
  }

  @Timeout
  void keep() {
    if (!kept) {
      keeping.keep();
      kept = true;
    }
  }
}
