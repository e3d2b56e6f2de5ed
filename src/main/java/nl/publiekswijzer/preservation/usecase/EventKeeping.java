// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.PreservationEvent;
import nl.publiekswijzer.preservation.store.EventRepository;

/** Keeps what happens to a publication after it was published. */
@Dependent
@ActsAs(DatabaseRole.WORKER)
public class EventKeeping {
  private final EventRepository events;
  private final Clock clock;

  @Inject
  public EventKeeping(EventRepository events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /**
   * It happened now, by this software.
   *
   * @param kind one that comes after publishing
   * @param detail in Dutch; names no person and no content
   */
  @Transactional
  public void happened(UUID publication, EventKind kind, boolean passed, String detail) {
    if (kind.isAtPublication()) {
      throw new IllegalArgumentException(kind + " is part of publishing");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    events.add(
        publication,
        new PreservationEvent(kind, now, passed, detail, "Publiekswijzer " + Software.VERSION));
  }
}
