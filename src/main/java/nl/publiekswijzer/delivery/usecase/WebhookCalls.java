// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import nl.publiekswijzer.delivery.DeliveryEvent;
import nl.publiekswijzer.delivery.DeliveryResult;
import nl.publiekswijzer.delivery.store.DueWebhook;
import nl.publiekswijzer.delivery.webhook.Receiver;
import nl.publiekswijzer.delivery.webhook.WebhookSender;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.outbound.GuardedHttp;

/** Tells a subscription of an event: what happened and where to read about it, signed. */
@Dependent
public class WebhookCalls {
  private final WebhookSecrets secrets;
  private final Links links;
  private final WebhookSender sender;

  @Inject
  public WebhookCalls(
      WebhookSecrets secrets, Links links, GuardedHttp http, Settings settings, Clock clock) {
    this.secrets = secrets;
    this.links = links;
    this.sender = new WebhookSender(http, settings.webhookSource(), clock);
  }

  DeliveryResult call(DueWebhook due) {
    var told = due.event();
    return sender.deliver(
        new DeliveryEvent(told.id(), told.type(), told.subject(), told.time(), links.data(told)),
        new Receiver(
            URI.create(due.address()), List.of(secrets.open(due.subscription(), due.secret()))));
  }
}
