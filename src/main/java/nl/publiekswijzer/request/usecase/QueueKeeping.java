// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.QueueDepth;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.LostLease;
import nl.publiekswijzer.request.store.QueueView;
import nl.publiekswijzer.request.store.RequestQueue;

/** The short transactions around the work itself: claim, sign of life, failure, return. */
@Dependent
public class QueueKeeping {
  private final RequestQueue queue;
  private final QueueView view;
  private final RequestNews news;
  private final OwnTransaction transaction;

  @Inject
  public QueueKeeping(
      RequestQueue queue, QueueView view, RequestNews news, OwnTransaction transaction) {
    this.queue = queue;
    this.view = view;
    this.news = news;
    this.transaction = transaction;
  }

  public Optional<Attempt> claim(String owner, Duration lease) {
    return transaction.call(() -> queue.claim(owner, lease));
  }

  /**
   * Says what the attempt is at.
   *
   * @throws LostLease when the request no longer belongs to it
   */
  public void enter(Attempt attempt, Phase phase) {
    transaction.run(() -> queue.enter(attempt, phase));
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

  /** By state, as far as there are requests in it. */
  public Map<RequestState, QueueDepth> depths() {
    return transaction.call(view::depths);
  }

  public void release(Collection<Attempt> attempts) {
    transaction.run(() -> queue.release(attempts));
  }
}
