// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.delivery.store.OutboxRepository;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.Today;

/** Turns what happened into a message for everyone who is to hear of it. */
@Dependent
public class Expanding {
  private static final int BATCH = 50;
  private static final int KEPT_DAYS = 90;

  private final OutboxRepository outbox;
  private final OwnTransaction transaction;
  private final Settings settings;
  private final Clock clock;

  @Inject
  public Expanding(
      OutboxRepository outbox, OwnTransaction transaction, Settings settings, Clock clock) {
    this.outbox = outbox;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  public void expand() {
    boolean mails = settings.mail().isPresent();
    transaction.run(
        () -> {
          List<UUID> events = outbox.lockUnexpanded(BATCH);
          events.forEach(event -> expand(event, mails));
        });
  }

  private void expand(UUID event, boolean mails) {
    var today = Today.in(clock);
    if (mails) {
      outbox.addMails(event, today);
    }
    outbox.addWebhooks(event, today);
    outbox.expanded(event);
  }

  /** Forgets after three months who was told of what. */
  public void sweep() {
    transaction.run(() -> outbox.sweep(KEPT_DAYS));
  }
}
