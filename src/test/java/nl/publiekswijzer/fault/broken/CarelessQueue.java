// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault.broken;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.store.RequestQueue;

/** Never asks whether the request still belongs to the attempt. */
@Alternative
@Priority(1)
@Dependent
public class CarelessQueue extends RequestQueue {
  private final EntityManager entities;

  @Inject
  public CarelessQueue(EntityManager entities) {
    super(entities);
    this.entities = entities;
  }

  @Override
  public void enter(Attempt attempt, Phase phase) {
    if (!BrokenOrder.CARELESS_TOKEN.isGiven()) {
      super.enter(attempt, phase);
    }
  }

  @Override
  public void publishedAs(Attempt attempt, UUID publicationId) {
    if (BrokenOrder.CARELESS_TOKEN.isGiven()) {
      entities
          .createNativeQuery(
              "update analysis_request set state = 'PUBLISHED', percent = 100, owner = null,"
                  + " lease_until = null, publication_id = ?2, version = version + 1,"
                  + " finished_at = clock_timestamp() where id = ?1")
          .setParameter(1, attempt.requestId())
          .setParameter(2, publicationId)
          .executeUpdate();
    } else {
      super.publishedAs(attempt, publicationId);
    }
  }
}
