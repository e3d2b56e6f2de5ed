// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.usecase.PublicationCompiling;

/** Compiles the PDF and the figure files. */
@Named
@Dependent
public class CompileBatchlet extends AnalysisStep {
  private final PublicationCompiling compiling;

  @Inject
  public CompileBatchlet(
      PublicationCompiling compiling,
      StepFrame frame,
      @BatchProperty(name = "requestId") String requestId,
      @BatchProperty(name = "token") String token) {
    super(frame, Phase.COMPILE, requestId, token);
    this.compiling = compiling;
  }

  @Override
  void work(Attempt current) {
    compiling.compile(current);
  }
}
