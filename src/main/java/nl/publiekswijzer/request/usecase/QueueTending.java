// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.QueueDeed;
import nl.publiekswijzer.request.QueueEntry;
import nl.publiekswijzer.request.QueueNode;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.QueueView;
import nl.publiekswijzer.request.store.RequestRepository;
import nl.publiekswijzer.request.store.RequestSteps;

/**
 * Lets the administrator look at the queue and put right what is stuck. It works as the worker
 * does, for the administrator reaches no library; no figure and no work area is shown.
 */
@Dependent
public class QueueTending {
  private static final int MOST = 500;

  private final QueueView queue;
  private final RequestRepository requests;
  private final RequestSteps steps;
  private final CurrentActor current;
  private final Audit audit;
  private final OwnTransaction transaction;

  @Inject
  public QueueTending(
      QueueView queue,
      RequestRepository requests,
      RequestSteps steps,
      CurrentActor current,
      Audit audit,
      OwnTransaction transaction) {
    this.queue = queue;
    this.requests = requests;
    this.steps = steps;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** What is underway, oldest first, and then what failed within 30 days. */
  public List<QueueEntry> list() {
    current.require(Permission.ACCOUNTS);
    return transaction.call(() -> queue.list(MOST));
  }

  /** The nodes that gave a sign of life within the hour, by name. */
  public List<QueueNode> nodes() {
    current.require(Permission.ACCOUNTS);
    return transaction.call(queue::nodes);
  }

  /**
   * Does this to a request; to cancel one once more does no harm.
   *
   * @throws Refused when there is no such request, or it is in no state for this
   */
  public void take(UUID id, QueueDeed deed) {
    current.require(Permission.ACCOUNTS);
    transaction.run(
        () -> {
          var request =
              requests.find(id).orElseThrow(() -> Refused.notFound("Deze aanvraag bestaat niet."));
          if (deed == QueueDeed.RETRY) {
            requireCounts(request);
          }
          if (steps.take(id, deed)) {
            audit.done("wachtrij: " + deed.word(), id.toString());
          } else if (deed != QueueDeed.CANCEL || steps.state(id) != RequestState.CANCELLED) {
            throw Refused.conflict("Dit kan niet meer met deze aanvraag. Vernieuw de lijst.");
          }
        });
  }

  /** They are destroyed some time after a request ended. */
  private void requireCounts(AnalysisRequest request) {
    if (request.kind().needsMemberFile() && requests.findMembers(request.id()).isEmpty()) {
      throw Refused.conflict(
          "De aantallen uit het ledenbestand zijn vernietigd. De bibliotheek moet opnieuw"
              + " aanvragen.");
    }
  }
}
