// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.time.Duration;

/**
 * How much waits for its turn, and how fast that goes.
 *
 * @param queued requests that wait
 * @param workers of all nodes together
 * @param serviceSeconds mean time of the last finished requests, from their turn to their end; 0
 *     where none is known
 */
public record Backlog(long queued, long workers, double serviceSeconds) {
  private static final double USUAL_SECONDS = 3;
  private static final long SHORTEST = 5;
  private static final long LONGEST = 600;
  private static final double SPREAD = 0.4;

  /**
   * When who was refused should come back: the time that all that waits will take, give or take a
   * fifth so that not all come at once; 5 to 600 whole seconds.
   *
   * @param chance 0 to 1
   */
  public Duration comeBackAfter(double chance) {
    double each = serviceSeconds > 0 ? serviceSeconds : USUAL_SECONDS;
    double all = each * queued / Math.max(1, workers);
    double spread = all * (1 - SPREAD / 2 + SPREAD * chance);
    return Duration.ofSeconds(Math.max(SHORTEST, Math.min(LONGEST, Math.round(spread))));
  }
}
