// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Another system that wants to hear of events by webhook.
 *
 * @param enabled false once the receiver has said that it is gone
 */
public record Subscription(
    UUID id, String address, List<EventType> types, boolean enabled, Instant createdAt) {
  public Subscription {
    types = types.stream().distinct().sorted().toList();
    if (types.isEmpty()) {
      throw new IllegalArgumentException("a subscription to nothing");
    }
  }

  /** The address may hold a secret. */
  @Override
  public String toString() {
    return "Subscription[" + id + "]";
  }
}
