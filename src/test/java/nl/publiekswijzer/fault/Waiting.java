// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for states, with a deadline. */
final class Waiting {
  private static final int MILLIS = 50;

  private Waiting() {}

  /**
   * Looks until there is something.
   *
   * @throws IllegalStateException when there is nothing in time
   */
  static <T> T until(String what, Duration patience, Supplier<Optional<T>> look) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < deadline) {
      var found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      pause(Duration.ofMillis(MILLIS));
    }
    throw new IllegalStateException("not within " + patience.toSeconds() + " s: " + what);
  }

  /** Whether it became so in time. */
  static boolean isSo(Duration patience, BooleanSupplier wanted) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!wanted.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      pause(Duration.ofMillis(MILLIS));
    }
    return true;
  }

  /** Lets time pass: for how long a fault lasts. */
  static void pause(Duration time) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
