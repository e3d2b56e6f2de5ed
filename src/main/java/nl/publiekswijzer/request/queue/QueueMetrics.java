// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.queue;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.publiekswijzer.request.PhaseEnded;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what this node does with the queue. */
@Dependent
public class QueueMetrics {
  private final MetricRegistry registry;

  @Inject
  public QueueMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  /** How long each phase took. */
  public void ended(@Observes PhaseEnded phase) {
    registry
        .timer("publiekswijzer_phase", new Tag("phase", phase.phase().name()))
        .update(phase.duration());
  }

  public void attemptBegun() {
    registry.counter("publiekswijzer_attempts").inc();
  }

  public void attemptFailed() {
    registry.counter("publiekswijzer_attempts_failed").inc();
  }

  /** A request of a node that gave no sign of life went back to the queue. */
  public void takenBack(int requests) {
    registry.counter("publiekswijzer_taken_back").inc(requests);
  }

  /** An attempt found that its request no longer belonged to it. */
  public void staleToken() {
    registry.counter("publiekswijzer_stale_tokens").inc();
  }
}
