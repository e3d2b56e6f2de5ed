// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault.broken;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import nl.publiekswijzer.delivery.Occurrence;
import nl.publiekswijzer.delivery.store.OutboxRepository;
import nl.publiekswijzer.delivery.usecase.Outbox;

/** Tells nobody what happened. */
@Alternative
@Priority(1)
@Dependent
public class ForgetfulOutbox extends Outbox {

  @Inject
  public ForgetfulOutbox(OutboxRepository outbox) {
    super(outbox);
  }

  @Override
  public void add(Occurrence occurrence) {
    if (!BrokenOrder.LOSE_NEWS.isGiven()) {
      super.add(occurrence);
    }
  }
}
