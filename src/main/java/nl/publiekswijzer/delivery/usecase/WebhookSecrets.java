// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.publiekswijzer.delivery.webhook.WebhookSecret;
import nl.publiekswijzer.platform.SecretKeys;

/** The secrets of subscriptions: kept encrypted, each for its own subscription. */
@Dependent
public class WebhookSecrets {
  private final SecretKeys keys;

  @Inject
  public WebhookSecrets(SecretKeys keys) {
    this.keys = keys;
  }

  String seal(UUID subscription, WebhookSecret secret) {
    return keys.encrypt(purpose(subscription), secret.text());
  }

  WebhookSecret open(UUID subscription, String sealed) {
    return WebhookSecret.of(keys.decrypt(purpose(subscription), sealed));
  }

  private static String purpose(UUID subscription) {
    return "webhook " + subscription;
  }
}
