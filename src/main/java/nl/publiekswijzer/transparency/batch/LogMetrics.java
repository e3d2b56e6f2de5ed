// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.publiekswijzer.transparency.usecase.LogContradicted;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Counts how often this node found that the log contradicts what was signed of it. */
@Dependent
public class LogMetrics {
  private final MetricRegistry registry;

  @Inject
  public LogMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  public void contradicted(@Observes LogContradicted contradiction) {
    registry.counter("publiekswijzer_log_contradicted").inc();
  }
}
