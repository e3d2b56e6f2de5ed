// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.webhook;

import jakarta.json.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.delivery.DeliveryEvent;

/** An event as CloudEvents 1.0 puts it in one JSON document (structured mode). */
final class CloudEvent {
  static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

  private static final int MOST_BYTES = 64 * 1024;

  private CloudEvent() {}

  /**
   * @param source who tells it, the same for all events of this server
   */
  static byte[] json(DeliveryEvent event, URI source) {
    byte[] json =
        Json.createObjectBuilder()
            .add("specversion", "1.0")
            .add("id", event.id().toString())
            .add("source", source.toASCIIString())
            .add("type", event.type().fullName())
            .add("subject", event.subject().toString())
            .add("time", event.time().toString())
            .add("dataref", event.data().toASCIIString())
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    if (json.length > MOST_BYTES) {
      throw new IllegalArgumentException("event " + event.id() + " has " + json.length + " bytes");
    }
    return json;
  }
}
