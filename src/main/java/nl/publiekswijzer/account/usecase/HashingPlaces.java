// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.publiekswijzer.platform.Refused;

/**
 * Few passwords are hashed at a time on one node, 2 to 4 by its processors: a hash takes a tenth of
 * a second of one of them. Who waits for longer than five seconds is sent away.
 */
@ApplicationScoped
public class HashingPlaces {
  private static final int LEAST = 2;
  private static final int MOST = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String BUSY =
      "Er melden zich nu te veel mensen tegelijk aan. Probeer het zo meteen opnieuw.";

  private final Semaphore places =
      new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), LEAST, MOST), true);

  protected HashingPlaces() {} // for the proxy

  /**
   * @throws Refused with 503 when no place was to be had
   */
  public <T> T hash(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Refused.unavailable(BUSY, PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refused.unavailable(BUSY, PATIENCE);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
