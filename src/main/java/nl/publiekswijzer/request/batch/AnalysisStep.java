// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.batch.api.AbstractBatchlet;
import java.util.UUID;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;

/** One step of the analysis job; each does its work in a transaction of its use case. */
abstract class AnalysisStep extends AbstractBatchlet {
  private final StepFrame frame;
  private final Phase phase;
  private final Attempt attempt;

  AnalysisStep(StepFrame frame, Phase phase, String requestId, String token) {
    this.frame = frame;
    this.phase = phase;
    this.attempt = new Attempt(UUID.fromString(requestId), Integer.parseInt(token));
  }

  abstract void work(Attempt current);

  /** Tells the job which step comes next. */
  String exitStatus() {
    return "COMPLETED";
  }

  @Override
  public String process() {
    frame.run(attempt, phase, () -> work(attempt));
    return exitStatus();
  }
}
