// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Logger;
import nl.publiekswijzer.delivery.AccountLetter;
import nl.publiekswijzer.delivery.store.DeliveryQueue;
import nl.publiekswijzer.platform.SecretKeys;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.WorkingJson;

/**
 * Mail about accounts: queued in the transaction that made its link, encrypted until it was sent.
 */
@Dependent
public class AccountLetters {
  private static final Logger LOG = Logger.getLogger(AccountLetters.class.getName());

  private final DeliveryQueue queue;
  private final SecretKeys keys;
  private final Settings settings;

  @Inject
  public AccountLetters(DeliveryQueue queue, SecretKeys keys, Settings settings) {
    this.queue = queue;
    this.keys = keys;
    this.settings = settings;
  }

  /** Queues a letter; false where there is no mail server. */
  public boolean add(UUID accountId, AccountLetter letter) {
    if (settings.mail().isEmpty()) {
      LOG.warning(() -> "no mail server, so no " + letter + " for account " + accountId);
      return false;
    }
    var id = UUID.randomUUID();
    queue.addLetter(id, accountId, keys.encrypt(purpose(id), WorkingJson.text(letter)));
    return true;
  }

  AccountLetter open(UUID id, String payload) {
    return WorkingJson.value(keys.decrypt(purpose(id), payload), AccountLetter.class);
  }

  /** Its own for each, so that no letter can take the place of another. */
  private static String purpose(UUID id) {
    return "letter " + id;
  }
}
