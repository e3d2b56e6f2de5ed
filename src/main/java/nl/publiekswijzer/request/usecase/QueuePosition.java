// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.QueueView;

/**
 * Tells how long the queue is before a request. It looks at the queue as the worker does: of the
 * requests of others no more is told than how many there are.
 */
@Dependent
public class QueuePosition {
  private final QueueView queue;
  private final OwnTransaction transaction;

  @Inject
  public QueuePosition(QueueView queue, OwnTransaction transaction) {
    this.queue = queue;
    this.transaction = transaction;
  }

  /**
   * How many requests have their turn before this one; empty when it does not wait for its turn.
   *
   * @param request one that the actor was given
   */
  public OptionalInt find(AnalysisRequest request) {
    return request.state() == RequestState.READY
        ? transaction.call(() -> queue.findBefore(request.id()))
        : OptionalInt.empty();
  }
}
