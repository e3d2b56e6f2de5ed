// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.read;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A time within which a drawing must be done. One that is not is interrupted; until it heeds that,
 * on a thread of low priority, no other begins.
 */
final class TimeLimit {
  static final TimeLimit STANDARD = new TimeLimit(Duration.ofSeconds(5));

  private final Semaphore place = new Semaphore(1);
  private final Duration limit;

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  <T> T run(Supplier<T> drawing) {
    var task = new FutureTask<T>(() -> inPlace(drawing));
    var thread = new Thread(task, "logo");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw SvgDrawing.tooMuch();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server stops", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : SvgDrawing.tooMuch();
    }
  }

  private <T> T inPlace(Supplier<T> drawing) throws InterruptedException {
    place.acquire();
    try {
      return drawing.get();
    } finally {
      place.release();
    }
  }
}
