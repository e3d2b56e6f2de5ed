// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.usecase.Publishing;

/** Publishes in one transaction. */
@Named
@Dependent
public class PublishBatchlet extends AnalysisStep {
  private final Publishing publishing;

  @Inject
  public PublishBatchlet(
      Publishing publishing,
      StepFrame frame,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    super(frame, Phase.PUBLISH, requestId, token);
    this.publishing = publishing;
  }

  @Override
  void work(Attempt current) {
    publishing.publish(current);
  }
}
