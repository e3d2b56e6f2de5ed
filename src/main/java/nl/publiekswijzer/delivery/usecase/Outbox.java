// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.delivery.Occurrence;
import nl.publiekswijzer.delivery.store.OutboxRepository;

/**
 * Where a feature says that something happened, in the transaction in which it happens: whom to
 * tell, and how, is found out afterwards.
 */
@Dependent
public class Outbox {
  private final OutboxRepository outbox;

  @Inject
  public Outbox(OutboxRepository outbox) {
    this.outbox = outbox;
  }

  public void add(Occurrence occurrence) {
    outbox.add(occurrence);
  }
}
