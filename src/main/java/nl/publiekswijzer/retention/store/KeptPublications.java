// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.store.Moments;
import nl.publiekswijzer.retention.KeptPublication;

/** The publications of a library whose bytes are kept. */
@Dependent
public class KeptPublications {
  private static final String KEPT =
      """
      select p.id, p.number, p.kind, coalesce(p.area_name, s.title), p.published_at,
        exists (select 1 from destruction_stop t where t.library_id = p.library_id
          and coalesce(t.publication_id, p.id) = p.id
          and t.id not in (select stop_id from destruction_stop_lifted)) as stopped,
        exists (select 1 from destruction_line n where n.publication_id = p.id
          and n.list_id not in (select list_id from destruction_decision)) as proposed
      from publication p join publication_series s on s.id = p.series_id
      where p.library_id = ?1 and not exists (select 1 from publication_tombstone t
        where t.publication_id = p.id and t.kind = 'DESTROYED')
      order by p.published_at, p.id
      """;

  private final EntityManager entities;

  @Inject
  public KeptPublications(EntityManager entities) {
    this.entities = entities;
  }

  /** The oldest first. */
  public List<KeptPublication> list(UUID library) {
    List<?> rows = entities.createNativeQuery(KEPT).setParameter(1, library).getResultList();
    return rows.stream().map(Object[].class::cast).map(KeptPublications::kept).toList();
  }

  /**
   * Erases the bytes of a publication that stands on a list which was approved, and has its
   * tombstone; the database refuses any other.
   */
  public void erase(UUID list, UUID publication) {
    entities
        .createNativeQuery("select cast(destroy_publication(?1, ?2) as text)")
        .setParameter(1, list)
        .setParameter(2, publication)
        .getSingleResult();
  }

  private static KeptPublication kept(Object[] row) {
    return new KeptPublication(
        (UUID) row[0],
        (String) row[1],
        ReportKind.valueOf((String) row[2]),
        (String) row[3],
        Moments.of(row[4]),
        (Boolean) row[5],
        (Boolean) row[6]);
  }
}
