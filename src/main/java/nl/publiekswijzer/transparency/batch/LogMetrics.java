// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.publiekswijzer.transparency.usecase.SigningRefused;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Counts how often this node refused to sign the log. */
@Dependent
public class LogMetrics {
  private final MetricRegistry registry;

  @Inject
  public LogMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  public void refused(@Observes SigningRefused refusal) {
    registry.counter("publiekswijzer_log_refused").inc();
  }
}
