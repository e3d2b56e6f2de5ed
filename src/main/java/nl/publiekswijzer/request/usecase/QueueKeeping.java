package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.RequestQueue;

/** The short transactions around the work itself: claim, sign of life, failure, return. */
@Dependent
public class QueueKeeping {
  private final RequestQueue queue;

  @Inject
  public QueueKeeping(RequestQueue queue) {
    this.queue = queue;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Attempt> claim(String owner, Duration lease) {
    return queue.claim(owner, lease);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public boolean prolong(Attempt attempt, Duration lease) {
    return queue.prolong(attempt, lease);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public boolean failed(Attempt attempt, String reason) {
    return queue.failed(attempt, reason);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public int reap() {
    return queue.reap();
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void release(Collection<Attempt> attempts) {
    queue.release(attempts);
  }
}
