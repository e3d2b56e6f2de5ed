// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.PreservationEvent;
import nl.publiekswijzer.publication.store.Moments;

/** What happened to publications after they were published; only ever added to. */
@Dependent
public class EventRepository {
  private static final String INSERT =
      "insert into preservation_event (publication_id, library_id, kind, happened_at, passed,"
          + " detail, agent) select p.id, p.library_id, ?2, ?3, ?4, ?5, ?6 from publication p where"
          + " p.id = ?1";

  private final EntityManager entities;

  @Inject
  public EventRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The oldest first. */
  public List<PreservationEvent> list(UUID publication) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select kind, happened_at, passed, detail, agent from preservation_event where"
                    + " publication_id = ?1 order by happened_at, id")
            .setParameter(1, publication)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(EventRepository::event).toList();
  }

  public void add(UUID publication, PreservationEvent event) {
    entities
        .createNativeQuery(INSERT)
        .setParameter(1, publication)
        .setParameter(2, event.kind().name())
        .setParameter(3, event.at().atOffset(ZoneOffset.UTC))
        .setParameter(4, event.passed())
        .setParameter(5, event.detail())
        .setParameter(6, event.agent())
        .executeUpdate();
  }

  private static PreservationEvent event(Object[] row) {
    return new PreservationEvent(
        EventKind.valueOf((String) row[0]),
        Moments.of(row[1]),
        (Boolean) row[2],
        (String) row[3],
        (String) row[4]);
  }
}
