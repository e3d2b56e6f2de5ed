package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.queue.RunningAttempts;

/**
 * Tells this node that it no longer works on an attempt, however its job ended: also when a step
 * could not even begin. Otherwise the lease would be prolonged for ever.
 */
@Named
@Dependent
public class AttemptListener extends AbstractJobListener {
  private final RunningAttempts running;
  private final Attempt attempt;

  @Inject
  public AttemptListener(
      RunningAttempts running,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    this.running = running;
    this.attempt = new Attempt(UUID.fromString(requestId), Integer.parseInt(token));
  }

  @Override
  public void afterJob() {
    running.end(attempt);
  }
}
