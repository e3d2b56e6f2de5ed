package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.store.RequestRepository;

/**
 * Destroys the true member counts of requests that ended 30 days ago (P3); what was published, and
 * the set by which later files are compared, stay.
 */
@Dependent
public class CountsDestruction {
  private final RequestRepository requests;
  private final OwnTransaction transaction;

  @Inject
  public CountsDestruction(RequestRepository requests, OwnTransaction transaction) {
    this.requests = requests;
    this.transaction = transaction;
  }

  /** How many were destroyed. */
  public int destroy() {
    return transaction.call(requests::destroyOldCounts);
  }
}
