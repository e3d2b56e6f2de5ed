// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.queue.RunningAttempts;

/**
 * Tells this node that it no longer works on an attempt, however its job ended: also when a step
 * could not even begin. Otherwise the lease would be prolonged for ever. The worker that is free
 * now takes the next request at once.
 */
@Named
@Dependent
public class AttemptListener extends AbstractJobListener {
  private final RunningAttempts running;
  private final QueueWorker worker;
  private final Attempt attempt;

  @Inject
  public AttemptListener(
      RunningAttempts running,
      QueueWorker worker,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    this.running = running;
    this.worker = worker;
    this.attempt = new Attempt(UUID.fromString(requestId), Integer.parseInt(token));
  }

  @Override
  public void afterJob() {
    running.end(attempt);
    worker.wake();
  }
}
