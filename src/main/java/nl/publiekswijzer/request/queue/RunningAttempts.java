// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.LostLease;

/**
 * The attempts this node works on. One that lost its request is interrupted, and counts until its
 * thread has come back: a node never works on more than it has workers for.
 */
@ApplicationScoped
public class RunningAttempts {
  /** Guarded by itself: a proxy of this bean has a monitor of its own. */
  private final Map<Attempt, Work> running = new HashMap<>();

  private static final class Work {
    private Thread thread;
    private boolean lost;
    private long heard = System.nanoTime();
  }

  /** From now on the attempt is kept alive. */
  public void begin(Attempt attempt) {
    synchronized (running) {
      running.put(attempt, new Work());
    }
  }

  /**
   * The current thread begins a step of the attempt.
   *
   * @throws LostLease when the request no longer belongs to it
   */
  public void enter(Attempt attempt) {
    synchronized (running) {
      var work = running.get(attempt);
      if (work == null || work.lost) {
        throw new LostLease(attempt);
      }
      work.thread = Thread.currentThread();
    }
  }

  /** The step is over, however it ended. */
  public void leave(Attempt attempt) {
    synchronized (running) {
      var work = running.get(attempt);
      if (work == null || work.thread != Thread.currentThread()) {
        return;
      }
      work.thread = null;
      work.heard = System.nanoTime();
      if (work.lost) {
        Thread.interrupted();
        forget(attempt);
      }
    }
  }

  /**
   * Its request belongs to another one now, or to nobody.
   *
   * @return whether it was in the middle of a step, which is interrupted
   */
  public boolean lose(Attempt attempt) {
    synchronized (running) {
      var work = running.get(attempt);
      if (work == null) {
        return false;
      }
      work.lost = true;
      if (work.thread == null) {
        forget(attempt);
        return false;
      }
      work.thread.interrupt();
      return true;
    }
  }

  public boolean isLost(Attempt attempt) {
    synchronized (running) {
      var work = running.get(attempt);
      return work == null || work.lost;
    }
  }

  /** Its job has ended. */
  public void end(Attempt attempt) {
    synchronized (running) {
      forget(attempt);
    }
  }

  /**
   * Waits until all have come to their end, or the time is over; then they are lost to this node.
   *
   * @return those that had not ended
   */
  public Set<Attempt> drain(Duration longest) {
    synchronized (running) {
      long end = System.nanoTime() + longest.toNanos();
      try {
        for (long left = longest.toNanos(); !running.isEmpty() && left > 0; ) {
          TimeUnit.NANOSECONDS.timedWait(running, left);
          left = end - System.nanoTime();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      var left = kept();
      left.forEach(this::lose);
      return left;
    }
  }

  /**
   * Forgets the attempts whose job went silent between two steps, as happens when the batch runtime
   * cannot write: their leases run out, and another attempt begins.
   *
   * @param silence after which a job is taken to be gone
   */
  public void forgetUnheard(Duration silence) {
    synchronized (running) {
      long now = System.nanoTime();
      running
          .values()
          .removeIf(work -> work.thread == null && now - work.heard > silence.toNanos());
      running.notifyAll();
    }
  }

  /** Those whose leases are to be prolonged. */
  public Set<Attempt> kept() {
    synchronized (running) {
      var kept = new HashSet<Attempt>();
      running.forEach(
          (attempt, work) -> {
            if (!work.lost) {
              kept.add(attempt);
            }
          });
      return kept;
    }
  }

  private void forget(Attempt attempt) {
    running.remove(attempt);
    running.notifyAll();
  }

  /** How many workers are busy. */
  public int size() {
    synchronized (running) {
      return running.size();
    }
  }
}
