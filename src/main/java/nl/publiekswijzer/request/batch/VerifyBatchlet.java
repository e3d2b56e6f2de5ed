// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.usecase.PublicationVerifying;

/** Lets the PDF be judged by the archival standards. */
@Named
@Dependent
public class VerifyBatchlet extends AnalysisStep {
  private final PublicationVerifying verifying;

  @Inject
  public VerifyBatchlet(
      PublicationVerifying verifying,
      StepFrame frame,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    super(frame, Phase.VERIFY, requestId, token);
    this.verifying = verifying;
  }

  @Override
  void work(Attempt current) {
    verifying.verify(current);
  }
}
