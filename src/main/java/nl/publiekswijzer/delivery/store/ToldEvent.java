// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.delivery.EventType;

/**
 * An event as it is told.
 *
 * @param library its name
 */
public record ToldEvent(
    UUID id, EventType type, UUID subject, Instant time, int year, String detail, String library) {

  /** From the columns that begin there; empty when there is no event. */
  static Optional<ToldEvent> find(Object[] row, int from) {
    if (row[from] == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ToldEvent(
            (UUID) row[from],
            EventType.valueOf((String) row[from + 1]),
            (UUID) row[from + 2],
            ((Timestamp) row[from + 3]).toInstant(),
            ((Number) row[from + 4]).intValue(),
            (String) row[from + 5],
            (String) row[from + 6]));
  }
}
