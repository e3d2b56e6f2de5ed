// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How many calls this node is answering. A node that is asked to stop lets them come to their end:
 * an upload that is cut off halfway has to be sent again by somebody.
 */
@ApplicationScoped
public class Answering {
  /** A proxy of this bean has a monitor of its own. */
  private final Object turn = new Object();

  private int calls;
  private boolean stopping;

  /**
   * A call came in.
   *
   * @return whether it is waited for, and its end is to be told: not what comes after the stop
   *     began
   */
  public boolean begin() {
    synchronized (turn) {
      calls += stopping ? 0 : 1;
      return !stopping;
    }
  }

  /** The thread of a call that is waited for is done with it. */
  public void end() {
    synchronized (turn) {
      calls--;
      turn.notifyAll();
    }
  }

  /** From now on none is waited for that comes in. */
  public void stop() {
    synchronized (turn) {
      stopping = true;
    }
  }

  /**
   * Waits until there are none.
   *
   * @param most but no longer than this
   * @return how many there still are
   */
  public int awaitNone(Duration most) {
    long deadline = System.nanoTime() + most.toNanos();
    synchronized (turn) {
      long left = most.toMillis();
      while (calls > 0 && left > 0) {
        try {
          turn.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return calls;
        }
        left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      }
      return calls;
    }
  }
}
