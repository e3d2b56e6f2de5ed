// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.usecase.FigureAnalysis;

/** Makes published figures of the counts. */
@Named
@Dependent
public class AnalyseBatchlet extends AnalysisStep {
  private final FigureAnalysis figures;

  @Inject
  public AnalyseBatchlet(
      FigureAnalysis figures,
      StepFrame frame,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    super(frame, Phase.ANALYSE, requestId, token);
    this.figures = figures;
  }

  @Override
  void work(Attempt current) {
    figures.analyse(current);
  }
}
