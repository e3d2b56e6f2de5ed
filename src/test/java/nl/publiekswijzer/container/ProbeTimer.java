// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.container;

import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Properties;
import nl.publiekswijzer.platform.EnduringTimers;

/** Looks at transactions on the thread of a timer, and fails at first. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class ProbeTimer {
  private static final String JOB = "probe";

  @Resource private TimerService timers;
  @Inject private TransactionProbe probe;
  @Inject private Noticed noticed;

  private int turns;

  /** Begins anew. */
  public void begin() {
    turns = 0;
    timers.createIntervalTimer(0, 20, new TimerConfig(null, false));
  }

  /** How many timers the product has, and how many of them the server would keep. */
  public int[] timersOfTheProduct() {
    var all = timers.getAllTimers();
    return new int[] {all.size(), (int) all.stream().filter(Timer::isPersistent).count()};
  }

  /** Starts a job from the thread of a timer, as the queue does. */
  public void startJob() {
    timers.createSingleActionTimer(0, new TimerConfig(JOB, false));
  }

  @Timeout
  void turn(Timer timer) {
    if (JOB.equals(timer.getInfo())) {
      noticed.add(probe.byAnnotation());
      BatchRuntime.getJobOperator().start(JOB, new Properties());
      return;
    }
    turns++;
    if (turns <= 3) {
      noticed.add(turns);
      throw new IllegalStateException("turn " + turns + ", as wanted");
    }
    timer.cancel();
    noticed.add(probe.byOwnTransaction());
  }
}
