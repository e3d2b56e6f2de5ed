// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.Refused;

/**
 * How long a thread may be at one request before its answer begins; then it is interrupted, and the
 * caller told to try again. What waits for the database ends by the time limits of statements, what
 * waits for a body by {@link BodyPace}; what is being sent already is left to the network. A stream
 * of events has no thread.
 */
final class TimeLimit implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(TimeLimit.class.getName());
  private static final String TURN = TimeLimit.class.getName();
  private static final String TOO_LONG =
      "Dit duurde te lang en is gestopt. Probeer het zo meteen opnieuw.";
  private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

  private final Duration usual;
  private final ScheduledThreadPoolExecutor watch;

  /**
   * @param usual of a request that was allowed no more
   */
  TimeLimit(Duration usual) {
    this.usual = usual;
    watch =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              var thread = new Thread(work, "time-limit");
              thread.setDaemon(true);
              return thread;
            });
    watch.setRemoveOnCancelPolicy(true);
  }

  /** From now on this request may take so long, as a body with files comes in for longer. */
  static void allow(ServletRequest request, Duration more) {
    if (request.getAttribute(TURN) instanceof Turn turn) {
      turn.deadline = System.nanoTime() + more.toNanos();
    }
  }

  void within(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var turn = new Turn(request, response, System.nanoTime() + usual.toNanos());
    request.setAttribute(TURN, turn);
    check(turn, usual.toNanos());
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      if (!turn.end()) {
        throw e;
      }
    } finally {
      turn.end();
    }
    if (turn.end() && !response.isCommitted()) {
      response.reset();
      response.sendError(
          ErrorAnswer.prepare(request, response, Refused.unavailable(TOO_LONG, RETRY_AFTER)));
    }
  }

  private void check(Turn turn, long nanos) {
    turn.alarm =
        watch.schedule(
            () -> {
              long left = turn.deadline - System.nanoTime();
              if (left > 0) {
                check(turn, left);
              } else {
                turn.interrupt();
              }
            },
            nanos,
            TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }

  /** A thread at a request: it is interrupted while it is at it, and never afterwards. */
  private static final class Turn {
    private final Thread thread = Thread.currentThread();
    private final HttpServletResponse response;
    private final String what;
    private volatile long deadline;
    private volatile Future<?> alarm;
    private boolean over;
    private boolean interrupted;

    Turn(HttpServletRequest request, HttpServletResponse response, long deadline) {
      this.response = response;
      this.what = request.getMethod() + " " + request.getRequestURI();
      this.deadline = deadline;
    }

    synchronized void interrupt() {
      if (!over && !response.isCommitted()) {
        interrupted = true;
        thread.interrupt();
        LOG.warning(() -> "took too long: " + what);
      }
    }

    /** Whether it was interrupted; the thread knows nothing of that any more. */
    synchronized boolean end() {
      if (!over) {
        over = true;
        alarm.cancel(false);
        if (interrupted) {
          Thread.interrupted();
        }
      }
      return interrupted;
    }
  }
}
