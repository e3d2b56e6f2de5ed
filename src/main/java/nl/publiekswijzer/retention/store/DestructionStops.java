// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.publication.store.Moments;
import nl.publiekswijzer.retention.DestructionStop;

/** What may not be destroyed for now; only ever added to. */
@Dependent
public class DestructionStops {
  private static final String STANDING =
      """
      select t.id, coalesce(p.number, ''), t.reason, t.placed_at, t.placed_by
      from destruction_stop t left join publication p on p.id = t.publication_id
      where t.library_id = ?1 and t.id not in (select stop_id from destruction_stop_lifted)
      order by t.placed_at, t.id
      """;

  private final EntityManager entities;

  @Inject
  public DestructionStops(EntityManager entities) {
    this.entities = entities;
  }

  /** Those that stand, the oldest first. */
  public List<DestructionStop> list(UUID library) {
    List<?> rows = entities.createNativeQuery(STANDING).setParameter(1, library).getResultList();
    return rows.stream().map(Object[].class::cast).map(DestructionStops::stop).toList();
  }

  /**
   * @param publication null for all of the library
   */
  public void add(UUID library, UUID publication, DestructionStop stop) {
    entities
        .createNativeQuery(
            "insert into destruction_stop (id, library_id, publication_id, reason, placed_at,"
                + " placed_by) values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, stop.id())
        .setParameter(2, library)
        .setParameter(3, publication)
        .setParameter(4, stop.reason())
        .setParameter(5, stop.placedAt().atOffset(ZoneOffset.UTC))
        .setParameter(6, stop.placedBy())
        .executeUpdate();
  }

  /** Whether it stood until now. */
  public boolean lift(UUID library, UUID stop, String reason, Instant at, String liftedBy) {
    return entities
            .createNativeQuery(
                "insert into destruction_stop_lifted (stop_id, library_id, reason, lifted_at,"
                    + " lifted_by) select t.id, t.library_id, ?3, ?4, ?5 from destruction_stop t"
                    + " where t.library_id = ?1 and t.id = ?2 on conflict do nothing")
            .setParameter(1, library)
            .setParameter(2, stop)
            .setParameter(3, reason)
            .setParameter(4, at.atOffset(ZoneOffset.UTC))
            .setParameter(5, liftedBy)
            .executeUpdate()
        == 1;
  }

  private static DestructionStop stop(Object[] row) {
    return new DestructionStop(
        (UUID) row[0], (String) row[1], (String) row[2], Moments.of(row[3]), (String) row[4]);
  }
}
