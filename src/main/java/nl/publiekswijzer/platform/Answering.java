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

  /** A call came in. */
  public void begin() {
    synchronized (turn) {
      calls++;
    }
  }

  /** Its thread is done with it. */
  public void end() {
    synchronized (turn) {
      calls--;
      turn.notifyAll();
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
