// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.time.Duration;

/**
 * How many requests are in a state.
 *
 * @param oldest since the oldest of them was accepted; zero when there is none
 */
public record QueueDepth(long requests, Duration oldest) {
  public static final QueueDepth NONE = new QueueDepth(0, Duration.ZERO);
}
