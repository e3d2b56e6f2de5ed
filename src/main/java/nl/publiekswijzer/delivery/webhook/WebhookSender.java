// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.webhook;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.publiekswijzer.delivery.DeliveryEvent;
import nl.publiekswijzer.delivery.DeliveryResult;
import nl.publiekswijzer.platform.outbound.Call;
import nl.publiekswijzer.platform.outbound.GuardedHttp;
import nl.publiekswijzer.platform.outbound.OutboundFailed;
import nl.publiekswijzer.platform.outbound.OutboundRefused;

/** Tells one receiver of one event: a signed CloudEvent, after Standard Webhooks. */
public final class WebhookSender {
  private static final int GONE = 410;

  private final GuardedHttp http;
  private final URI source;
  private final Clock clock;

  /**
   * @param source who tells it, the same for all events of this server
   */
  public WebhookSender(GuardedHttp http, URI source, Clock clock) {
    this.http = http;
    this.source = source;
    this.clock = clock;
  }

  /** One attempt. What the receiver answers counts only by its status. */
  public DeliveryResult deliver(DeliveryEvent event, Receiver receiver) {
    byte[] body = CloudEvent.json(event, source);
    try {
      var call = Call.post(receiver.address(), headers(event, receiver, body), body);
      return result(http.send(call).status());
    } catch (OutboundRefused e) {
      return DeliveryResult.retryLater(e.getMessage()); // names and rules may change
    } catch (OutboundFailed e) {
      return DeliveryResult.noAnswer(e.getMessage());
    }
  }

  private Map<String, String> headers(DeliveryEvent event, Receiver receiver, byte[] body) {
    Instant now = clock.instant();
    return Map.of(
        "Content-Type",
        CloudEvent.MEDIA_TYPE,
        "webhook-id",
        event.id().toString(),
        "webhook-timestamp",
        Long.toString(now.getEpochSecond()),
        "webhook-signature",
        receiver.secrets().stream()
            .map(secret -> secret.sign(event.id().toString(), now, body))
            .collect(Collectors.joining(" ")));
  }

  private static DeliveryResult result(int status) {
    if (status >= 200 && status < 300) {
      return DeliveryResult.delivered();
    }
    return status == GONE
        ? DeliveryResult.refusedForGood("HTTP " + status)
        : DeliveryResult.retryLater("HTTP " + status);
  }
}
