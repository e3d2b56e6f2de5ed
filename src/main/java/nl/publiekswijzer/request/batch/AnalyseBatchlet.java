package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.usecase.FigureAnalysis;
import nl.publiekswijzer.request.usecase.QueueKeeping;

/** Makes published figures of the counts. */
@Named
@Dependent
public class AnalyseBatchlet extends AnalysisStep {
  private final FigureAnalysis figures;

  @Inject
  public AnalyseBatchlet(
      FigureAnalysis figures,
      QueueKeeping queue,
      OwnTransaction transaction,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    super(queue, transaction, requestId, token);
    this.figures = figures;
  }

  @Override
  void work(Attempt current) {
    figures.analyse(current);
  }
}
