// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.container;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Looks at both ways to a transaction, on a thread of a job. */
@Named
@Dependent
public class ProbeBatchlet extends AbstractBatchlet {
  private final TransactionProbe probe;
  private final Noticed noticed;

  @Inject
  public ProbeBatchlet(TransactionProbe probe, Noticed noticed) {
    this.probe = probe;
    this.noticed = noticed;
  }

  @Override
  public String process() {
    noticed.add(probe.byAnnotation());
    noticed.add(probe.byOwnTransaction());
    return "DONE";
  }
}
