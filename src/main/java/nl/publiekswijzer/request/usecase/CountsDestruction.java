package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.store.DraftRepository;
import nl.publiekswijzer.request.store.RequestRepository;

/**
 * Destroys the true member counts of requests that ended 30 days ago (P3), and drafts that nobody
 * touched for 30 days; what was published, and the set by which later files are compared, stay.
 */
@Dependent
public class CountsDestruction {
  private final RequestRepository requests;
  private final DraftRepository drafts;
  private final OwnTransaction transaction;

  @Inject
  public CountsDestruction(
      RequestRepository requests, DraftRepository drafts, OwnTransaction transaction) {
    this.requests = requests;
    this.drafts = drafts;
    this.transaction = transaction;
  }

  /** How many counts were destroyed. */
  public int destroy() {
    transaction.call(drafts::removeOld);
    return transaction.call(requests::destroyOldCounts);
  }
}
