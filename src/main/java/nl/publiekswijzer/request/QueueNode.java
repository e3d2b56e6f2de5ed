// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.time.Duration;
import java.time.Instant;

/**
 * A node that works on the queue, or did within the last hour.
 *
 * @param software its version
 * @param workers how many requests it works on at a time, at most
 * @param running how many it works on now
 * @param silence since its last sign of life, by the clock of the database
 */
public record QueueNode(
    String name, String software, int workers, int running, Instant startedAt, Duration silence) {

  /**
   * Whether it lives, as far as is known.
   *
   * @param lease after which it is taken to be dead
   */
  public boolean isHeard(Duration lease) {
    return silence.compareTo(lease) < 0;
  }
}
