// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.delivery.DeliveryReport;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Subscription;
import nl.publiekswijzer.delivery.store.SubscriptionRepository;
import nl.publiekswijzer.delivery.webhook.WebhookSecret;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** Keeps the subscriptions of the actor: other systems that hear what the actor may read. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class Subscribing {
  private static final int MOST = 20;
  private static final int DELIVERIES = 50;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SubscriptionRepository subscriptions;
  private final WebhookSecrets secrets;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public Subscribing(
      SubscriptionRepository subscriptions,
      WebhookSecrets secrets,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.secrets = secrets;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** A subscription and the text of its secret, which nobody can tell again. */
  public record Agreed(Subscription subscription, String secret) {
    @Override
    public String toString() {
      return "Agreed[" + subscription + "]";
    }
  }

  @Transactional
  public List<Subscription> list() {
    return subscriptions.list(account());
  }

  /**
   * Subscribes an address that the guard has let pass.
   *
   * @throws InvalidInput when no event is named
   */
  @Transactional
  public Agreed subscribe(URI address, List<EventType> types) {
    if (types.isEmpty()) {
      throw new InvalidInput("gebeurtenissen", "Noem ten minste een gebeurtenis.");
    }
    if (subscriptions.list(account()).size() >= MOST) {
      throw Refused.conflict("U hebt al " + MOST + " abonnementen. Verwijder er eerst een.");
    }
    var secret = WebhookSecret.generate(RANDOM);
    var subscription =
        new Subscription(
            UUID.randomUUID(),
            address.toString(),
            types,
            true,
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    subscriptions.add(account(), subscription, secrets.seal(subscription.id(), secret));
    audit.done("abonnement genomen", subscription.id() + ", " + address.getHost());
    return new Agreed(subscription, secret.text());
  }

  @Transactional
  public void end(UUID id) {
    if (!subscriptions.remove(account(), id)) {
      throw unknown();
    }
    audit.done("abonnement opgezegd", id.toString());
  }

  /** The newest deliveries and how they went. */
  @Transactional
  public List<DeliveryReport> deliveries(UUID id) {
    subscriptions.find(account(), id).orElseThrow(Subscribing::unknown);
    return subscriptions.listDeliveries(id, DELIVERIES);
  }

  private UUID account() {
    return current.require(Permission.READ).accountId();
  }

  private static Refused unknown() {
    return Refused.notFound("Dit abonnement bestaat niet.");
  }
}
