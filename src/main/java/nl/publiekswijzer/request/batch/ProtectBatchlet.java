// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.usecase.SetComparing;

/** Compares the member set with those before it; the job ends where the request does. */
@Named
@Dependent
public class ProtectBatchlet extends AnalysisStep {
  private final SetComparing comparing;
  private boolean goesOn;

  @Inject
  public ProtectBatchlet(
      SetComparing comparing,
      StepFrame frame,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    super(frame, Phase.PROTECT, requestId, token);
    this.comparing = comparing;
  }

  @Override
  void work(Attempt current) {
    goesOn = comparing.compare(current);
  }

  @Override
  String exitStatus() {
    return goesOn ? super.exitStatus() : "ENDED";
  }
}
