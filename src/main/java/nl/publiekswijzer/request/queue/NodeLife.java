// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Whether this node is heard by the database, and whether it goes on. */
@ApplicationScoped
public class NodeLife {
  private volatile long heard = System.nanoTime();
  private volatile boolean stopping;

  /** The database took a sign of life. */
  public void heard() {
    heard = System.nanoTime();
  }

  /** Since the last sign of life. */
  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - heard);
  }

  /** Nothing new is begun from now on. */
  public void stop() {
    stopping = true;
  }

  public boolean isStopping() {
    return stopping;
  }
}
