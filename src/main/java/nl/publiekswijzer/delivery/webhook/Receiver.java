// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.webhook;

import java.net.URI;
import java.util.List;

/**
 * Another system that wants to hear of events.
 *
 * @param secrets more than one only while an old secret is being replaced
 */
public record Receiver(URI address, List<WebhookSecret> secrets) {
  public Receiver {
    secrets = List.copyOf(secrets);
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("a receiver without a secret");
    }
  }

  /** The address may hold a secret too. */
  @Override
  public String toString() {
    return "Receiver[" + address.getHost() + "]";
  }
}
