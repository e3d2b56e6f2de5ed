// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import java.util.UUID;

/**
 * A call that is to be made.
 *
 * @param secret encrypted
 */
public record DueWebhook(UUID subscription, String address, String secret, ToldEvent event) {

  /** The address may hold a secret too. */
  @Override
  public String toString() {
    return "DueWebhook[" + subscription + "]";
  }
}
