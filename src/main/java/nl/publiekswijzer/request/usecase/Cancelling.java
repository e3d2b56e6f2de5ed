// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.QueueDeed;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.RequestRepository;
import nl.publiekswijzer.request.store.RequestSteps;

/** Withdraws a request, as long as it has not ended. */
@Dependent
public class Cancelling {
  private final RequestRepository requests;
  private final RequestSteps steps;
  private final CurrentActor current;
  private final Audit audit;

  @Inject
  public Cancelling(
      RequestRepository requests, RequestSteps steps, CurrentActor current, Audit audit) {
    this.requests = requests;
    this.steps = steps;
    this.current = current;
    this.audit = audit;
  }

  /**
   * Cancels the request; once more does no harm. An attempt that runs loses its lease.
   *
   * @throws Refused when there is no such request for the actor, or it has ended otherwise
   */
  @Transactional
  public void cancel(UUID id) {
    current.require(Permission.ASK);
    var request =
        requests
            .find(id)
            .filter(found -> current.reaches(found.libraryId()))
            .orElseThrow(() -> Refused.notFound("Deze aanvraag bestaat niet."));
    if (!current.keeps(request.libraryId())) {
      throw Refused.forbidden("Voor deze bibliotheek kunt u niets intrekken.");
    }
    if (steps.take(id, QueueDeed.CANCEL)) {
      audit.done("aanvraag ingetrokken", id.toString());
    } else if (steps.state(id) != RequestState.CANCELLED) {
      throw Refused.conflict("Deze aanvraag is al afgelopen en kan niet meer worden ingetrokken.");
    }
  }
}
