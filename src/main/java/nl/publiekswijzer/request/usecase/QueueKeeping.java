package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.RequestQueue;

/** The short transactions around the work itself: claim, sign of life, failure, return. */
@Dependent
public class QueueKeeping {
  private final RequestQueue queue;
  private final RequestNews news;
  private final OwnTransaction transaction;

  @Inject
  public QueueKeeping(RequestQueue queue, RequestNews news, OwnTransaction transaction) {
    this.queue = queue;
    this.news = news;
    this.transaction = transaction;
  }

  public Optional<Attempt> claim(String owner, Duration lease) {
    return transaction.call(() -> queue.claim(owner, lease));
  }

  public boolean prolong(Attempt attempt, Duration lease) {
    return transaction.call(() -> queue.prolong(attempt, lease));
  }

  public boolean failed(Attempt attempt, String reason) {
    return transaction.call(() -> told(attempt, queue.failed(attempt, reason)));
  }

  public boolean ended(Attempt attempt, String reason) {
    return transaction.call(() -> told(attempt, queue.ended(attempt, reason)));
  }

  private boolean told(Attempt attempt, boolean own) {
    if (own) {
      news.failed(attempt.requestId());
    }
    return own;
  }

  /** The requests that were taken back. */
  public List<UUID> reap() {
    return transaction.call(
        () -> {
          var reaped = queue.reap();
          reaped.forEach(news::failed);
          return reaped;
        });
  }

  public void release(Collection<Attempt> attempts) {
    transaction.run(() -> queue.release(attempts));
  }
}
