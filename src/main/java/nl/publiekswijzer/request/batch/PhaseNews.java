// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.PhaseBegun;
import nl.publiekswijzer.request.PhaseEnded;

/** Tells this server which phase begins and which has ended. */
@Dependent
class PhaseNews {
  private final Event<PhaseBegun> begun;
  private final Event<PhaseEnded> ended;

  @Inject
  PhaseNews(Event<PhaseBegun> begun, Event<PhaseEnded> ended) {
    this.begun = begun;
    this.ended = ended;
  }

  void begun(Attempt attempt, Phase phase) {
    begun.fire(new PhaseBegun(attempt, phase));
  }

  void ended(Attempt attempt, Phase phase, Duration duration) {
    ended.fire(new PhaseEnded(attempt, phase, duration));
  }
}
