// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.area.store.WorkAreaConverter;
import nl.publiekswijzer.publication.Series;

/** The series of publications; only ever added to. */
@Dependent
public class SeriesRepository {
  private static final String COLUMNS =
      "select s.id, s.library_id, s.kind, s.number, s.title from publication_series s where ";

  private final EntityManager entities;

  @Inject
  public SeriesRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The series of a report on the areas that a work area names in an edition; where there is none
   * yet it begins here. The same set of areas is the same series, however it is named.
   *
   * @param title what the work area is called, for a series that begins
   */
  public Series of(UUID libraryId, String kind, long editionId, WorkArea workArea, String title) {
    String area = canonical(editionId, workArea);
    entities
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('series ' || ?1))")
        .setParameter(1, libraryId.toString())
        .getSingleResult();
    entities
        .createNativeQuery(
            """
            insert into publication_series (library_id, kind, number, work_area, title)
              select ?1, ?2, 1 + coalesce(max(number), 0), ?3, ?4 from publication_series
              where library_id = ?1 and kind = ?2
            on conflict (library_id, kind, work_area) do nothing
            """)
        .setParameter(1, libraryId)
        .setParameter(2, kind)
        .setParameter(3, area)
        .setParameter(4, title)
        .executeUpdate();
    return series(
        entities
            .createNativeQuery(COLUMNS + "s.library_id = ?1 and s.kind = ?2 and s.work_area = ?3")
            .setParameter(1, libraryId)
            .setParameter(2, kind)
            .setParameter(3, area)
            .getResultList());
  }

  private String canonical(long editionId, WorkArea workArea) {
    return (String)
        entities
            .createNativeQuery("select canonical_work_area(?1, ?2)")
            .setParameter(1, editionId)
            .setParameter(2, new WorkAreaConverter().convertToDatabaseColumn(workArea))
            .getSingleResult();
  }

  public Series read(UUID id) {
    return series(
        entities.createNativeQuery(COLUMNS + "s.id = ?1").setParameter(1, id).getResultList());
  }

  private static Series series(List<?> rows) {
    Object[] row = (Object[]) rows.get(0);
    return new Series(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        ((Number) row[3]).intValue(),
        (String) row[4]);
  }
}
