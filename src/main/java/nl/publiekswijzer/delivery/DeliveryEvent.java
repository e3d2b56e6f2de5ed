// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that other systems are told: that it happened and where to read about it, nothing about
 * a person.
 *
 * @param id the same in every attempt, so that a receiver recognises a repetition
 * @param subject the publication or request
 * @param data where the receiver reads more, with rights of its own
 */
public record DeliveryEvent(UUID id, EventType type, UUID subject, Instant time, URI data) {
  public DeliveryEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(time, "time");
    if (!data.isAbsolute()) {
      throw new IllegalArgumentException("not a full address: " + data);
    }
  }
}
