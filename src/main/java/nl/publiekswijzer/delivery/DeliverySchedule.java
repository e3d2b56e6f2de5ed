// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a failed delivery is tried again: after 10 s, 30 s, 90 s and so on, at most an hour, each 20
 * % sooner or later so that many do not come at once; after twelve attempts no more.
 */
public final class DeliverySchedule {
  public static final int MOST_ATTEMPTS = 12;

  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int FACTOR = 3;
  private static final double SPREAD = 0.2;

  private final RandomGenerator random;

  public DeliverySchedule(RandomGenerator random) {
    this.random = random;
  }

  /**
   * The wait after a failed attempt; empty when it was the last.
   *
   * @param attempt its number, from 1
   */
  public Optional<Duration> waitAfter(int attempt) {
    if (attempt < 1) {
      throw new IllegalArgumentException("attempts count from 1, not " + attempt);
    }
    if (attempt >= MOST_ATTEMPTS) {
      return Optional.empty();
    }
    double planned = Math.min(LONGEST.toMillis(), FIRST.toMillis() * Math.pow(FACTOR, attempt - 1));
    double spread = 1 - SPREAD + 2 * SPREAD * random.nextDouble();
    return Optional.of(Duration.ofMillis(Math.round(planned * spread)));
  }
}
