// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How telling a subscription of one event goes.
 *
 * @param subject the publication or the request
 * @param failed when it was given up
 * @param reason of the last failed attempt; empty when there was none
 */
public record DeliveryReport(
    UUID event,
    EventType type,
    UUID subject,
    Instant created,
    int attempts,
    Optional<Instant> sent,
    Optional<Instant> failed,
    String reason) {
  /** Of what was not sent any more, because nobody may or wants to get it now. */
  public static final String NOT_WANTED = "no longer wanted";
}
