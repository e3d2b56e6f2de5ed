// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.usecase.CountGathering;

/** Brings households and member counts together. */
@Named
@Dependent
public class GatherBatchlet extends AnalysisStep {
  private final CountGathering counts;

  @Inject
  public GatherBatchlet(
      CountGathering counts,
      StepFrame frame,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    super(frame, Phase.GATHER, requestId, token);
    this.counts = counts;
  }

  @Override
  void work(Attempt current) {
    counts.gather(current);
  }
}
