// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.delivery.DeliveryReport;
import nl.publiekswijzer.delivery.DeliveryResult;
import nl.publiekswijzer.delivery.DeliverySchedule;
import nl.publiekswijzer.delivery.store.DeliveryQueue;
import nl.publiekswijzer.platform.OwnTransaction;

/**
 * Sends what is due: takes a message, sends it outside any transaction, and writes down how that
 * went. A node that dies in between has sent it or not, so it is sent again after the lease.
 */
@Dependent
public class Dispatching {
  private static final Logger LOG = Logger.getLogger(Dispatching.class.getName());

  private final DeliveryQueue queue;
  private final OwnTransaction transaction;
  private final DeliverySchedule schedule = new DeliverySchedule(new Random());

  @Inject
  public Dispatching(DeliveryQueue queue, OwnTransaction transaction) {
    this.queue = queue;
    this.transaction = transaction;
  }

  private record Taken<T>(DeliveryQueue.Claim claim, Optional<T> message) {}

  /** One message, if one is due; false when none is. */
  <T> boolean sendNext(
      DeliveryQueue.Channel channel,
      Function<UUID, Optional<T>> find,
      Function<T, DeliveryResult> send) {
    var taken =
        transaction.call(
            () -> queue.claim(channel).map(claim -> new Taken<>(claim, find.apply(claim.id()))));
    taken.ifPresent(t -> keep(t.claim(), t.message().map(m -> result(send, m))));
    return taken.isPresent();
  }

  private static <T> DeliveryResult result(Function<T, DeliveryResult> send, T message) {
    try {
      return send.apply(message);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "an attempt to deliver failed", e);
      return DeliveryResult.retryLater(e.getClass().getSimpleName());
    }
  }

  private void keep(DeliveryQueue.Claim claim, Optional<DeliveryResult> attempted) {
    var result = attempted.orElse(DeliveryResult.refusedForGood(DeliveryReport.NOT_WANTED));
    var wait =
        result.isToBeRetried() ? schedule.waitAfter(claim.attempt()) : Optional.<Duration>empty();
    transaction.run(
        () -> {
          if (result.outcome() == DeliveryResult.Outcome.DELIVERED) {
            queue.sent(claim);
          } else if (wait.isPresent()) {
            queue.retry(claim, wait.get(), result.reason());
          } else {
            queue.failed(claim, result.reason());
          }
        });
    if (result.outcome() != DeliveryResult.Outcome.DELIVERED) {
      LOG.info(
          () ->
              "delivery %s, attempt %d: %s, %s"
                  .formatted(
                      claim.id(),
                      claim.attempt(),
                      result.reason(),
                      wait.map(w -> "again in " + w.toSeconds() + " s").orElse("given up")));
    }
  }
}
