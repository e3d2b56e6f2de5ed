// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.publiekswijzer.delivery.DeliveryResult;
import nl.publiekswijzer.delivery.store.DeliveryQueue;
import nl.publiekswijzer.delivery.store.DueWebhook;
import nl.publiekswijzer.delivery.store.SubscriptionRepository;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Today;

/** Makes the calls that are due. */
@Dependent
public class WebhookDelivery {
  private static final Duration REST = Duration.ofSeconds(30);

  private final Dispatching dispatching;
  private final DeliveryQueue queue;
  private final SubscriptionRepository subscriptions;
  private final WebhookCalls calls;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public WebhookDelivery(
      Dispatching dispatching,
      DeliveryQueue queue,
      SubscriptionRepository subscriptions,
      WebhookCalls calls,
      OwnTransaction transaction,
      Clock clock) {
    this.dispatching = dispatching;
    this.queue = queue;
    this.subscriptions = subscriptions;
    this.calls = calls;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One call; false when none is due. */
  public boolean sendNext() {
    return dispatching.sendNext(
        DeliveryQueue.Channel.WEBHOOK, id -> queue.findWebhook(id, Today.in(clock)), this::send);
  }

  /**
   * Who says that it is gone, gets no other event either; who does not answer, none for a while, so
   * that others need not wait for it.
   */
  private DeliveryResult send(DueWebhook due) {
    var result = calls.call(due);
    switch (result.outcome()) {
      case REFUSED_FOR_GOOD -> transaction.run(() -> subscriptions.disable(due.subscription()));
      case NO_ANSWER -> transaction.run(() -> subscriptions.rest(due.subscription(), REST));
      case DELIVERED, RETRY_LATER -> {
        // it answered
      }
    }
    return result;
  }
}
