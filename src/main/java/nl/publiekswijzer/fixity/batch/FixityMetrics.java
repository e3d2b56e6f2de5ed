// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.publiekswijzer.fixity.FindingOpened;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Counts how often this node found something that is not as it was published. */
@Dependent
public class FixityMetrics {
  private final MetricRegistry registry;

  @Inject
  public FixityMetrics(MetricRegistry registry) {
    this.registry = registry;
  }

  public void opened(@Observes FindingOpened finding) {
    registry.counter("publiekswijzer_fixity_findings").inc();
  }
}
