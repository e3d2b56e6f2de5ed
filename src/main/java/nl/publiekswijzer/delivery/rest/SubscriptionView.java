// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.rest;

import java.util.List;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Subscription;
import nl.publiekswijzer.delivery.usecase.Subscribing;

/**
 * A subscription as the interface tells it.
 *
 * @param actief false once the receiver has answered 410
 * @param geheim by which the receiver verifies signatures; only when it begins
 */
public record SubscriptionView(
    String id,
    String adres,
    List<String> gebeurtenissen,
    boolean actief,
    String gemaaktOp,
    String geheim) {

  static SubscriptionView of(Subscribing.Agreed agreed) {
    return of(agreed.subscription(), agreed.secret());
  }

  static SubscriptionView of(Subscription subscription) {
    return of(subscription, null);
  }

  private static SubscriptionView of(Subscription subscription, String secret) {
    return new SubscriptionView(
        subscription.id().toString(),
        subscription.address(),
        subscription.types().stream().map(EventType::word).toList(),
        subscription.enabled(),
        subscription.createdAt().toString(),
        secret);
  }
}
