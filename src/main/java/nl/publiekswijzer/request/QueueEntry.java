// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.library.ReportKind;

/**
 * A request as who keeps the queue sees it: no figures, no work area.
 *
 * @param library its name
 * @param phase null before the first claim
 * @param rush whether it goes before all others
 * @param owner the node that works on it; null when none does
 * @param reason why it waits, failed, or is tried again; may be null
 * @param age since it was accepted, by the clock of the database
 */
public record QueueEntry(
    UUID id,
    String library,
    ReportKind kind,
    String edition,
    RequestState state,
    Phase phase,
    int percent,
    int attempt,
    int mostAttempts,
    boolean rush,
    String owner,
    String reason,
    Instant createdAt,
    Duration age) {

  /** What can be done to it now. */
  public List<QueueDeed> deeds() {
    return Stream.of(QueueDeed.values())
        .filter(deed -> deed.from().contains(state))
        .filter(deed -> deed != QueueDeed.RUSH || !rush)
        .toList();
  }
}
