package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.usecase.Publishing;
import nl.publiekswijzer.request.usecase.QueueKeeping;

/** Publishes in one transaction. */
@Named
@Dependent
public class PublishBatchlet extends AnalysisStep {
  private final Publishing publishing;

  @Inject
  public PublishBatchlet(
      Publishing publishing,
      QueueKeeping queue,
      OwnTransaction transaction,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    super(queue, transaction, requestId, token);
    this.publishing = publishing;
  }

  @Override
  void work(Attempt current) {
    publishing.publish(current);
  }
}
