// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.request.QueueDeed;
import nl.publiekswijzer.request.RequestState;

/** Steps of a request that people take; which of them are legal, the deeds tell. */
@Dependent
public class RequestSteps {
  private static final String STEP =
      "update analysis_request set version = version + 1, state = ?2, %s where id = ?1 and state ="
          + " any (string_to_array(?3, ','))";

  private final EntityManager entities;

  @Inject
  public RequestSteps(EntityManager entities) {
    this.entities = entities;
  }

  /** False when the request is in no state for it. */
  public boolean take(UUID id, QueueDeed deed) {
    return entities
            .createNativeQuery(STEP.formatted(besides(deed)))
            .setParameter(1, id)
            .setParameter(2, deed.next().name())
            .setParameter(3, deed.from().stream().map(Enum::name).collect(Collectors.joining(",")))
            .executeUpdate()
        == 1;
  }

  /** As it is now, also when it was read before in the same transaction. */
  public RequestState state(UUID id) {
    return RequestState.valueOf(
        (String)
            entities
                .createNativeQuery("select state from analysis_request where id = ?1")
                .setParameter(1, id)
                .getSingleResult());
  }

  private static String besides(QueueDeed deed) {
    return switch (deed) {
      case CANCEL ->
          "token = token + 1, owner = null, lease_until = null, reason = null,"
              + " finished_at = clock_timestamp()";
      case PARK -> "reason = 'De beheerder heeft deze aanvraag even stilgezet.'";
      case UNPARK -> "reason = null, run_at = clock_timestamp()";
      case RUSH -> "rush = true";
      case RETRY ->
          "attempt = 0, percent = 0, phase = null, reason = null, finished_at = null,"
              + " run_at = clock_timestamp(), retried_at = clock_timestamp()";
    };
  }
}
