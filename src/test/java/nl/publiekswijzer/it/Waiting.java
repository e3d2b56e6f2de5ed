// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for a state with a deadline. */
final class Waiting {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Waiting() {}

  /** Looks until there is something. */
  static <T> T until(String what, Supplier<Optional<T>> look) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      var found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      pause();
    }
    throw new AssertionError("not within " + PATIENCE + ": " + what);
  }

  static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
