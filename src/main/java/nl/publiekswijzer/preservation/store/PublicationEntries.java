// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import nl.publiekswijzer.transparency.LeafKind;

/** Which entries of the log tell what happened to publications; only ever added to. */
@Dependent
public class PublicationEntries {
  private static final String MISSING =
      "select p.id from publication p where not exists (select 1 from publication_entry e where"
          + " e.publication_id = p.id and e.kind = 'PUBLISHED') order by p.published_at, p.id";

  private static final String PREVIOUS =
      """
      select e.index from publication p join publication o on o.series_id = p.series_id
          and (o.year, o.version) < (p.year, p.version)
        join publication_entry e on e.publication_id = o.id and e.kind = 'PUBLISHED'
      where p.id = ?1
      order by o.year desc, o.version desc
      """;

  private final EntityManager entities;

  @Inject
  public PublicationEntries(EntityManager entities) {
    this.entities = entities;
  }

  /** Publications that the log does not tell of yet, the oldest first. */
  public List<UUID> listMissing(int most) {
    List<?> rows = entities.createNativeQuery(MISSING).setMaxResults(most).getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  /** Index of the entry that tells that it was published. */
  public OptionalLong find(UUID publication) {
    return index(
        "select index from publication_entry where publication_id = ?1 and kind = 'PUBLISHED'",
        publication);
  }

  /** Index of the entry of the version before it in its series. */
  public OptionalLong findPrevious(UUID publication) {
    return index(PREVIOUS, publication);
  }

  private OptionalLong index(String sql, UUID publication) {
    List<?> rows =
        entities
            .createNativeQuery(sql)
            .setParameter(1, publication)
            .setMaxResults(1)
            .getResultList();
    return rows.stream().mapToLong(row -> ((Number) row).longValue()).findFirst();
  }

  /**
   * @param kind what the entry tells of the publication
   */
  public void add(UUID publication, LeafKind kind, long index) {
    entities
        .createNativeQuery(
            "insert into publication_entry (publication_id, kind, index) values (?1, ?2, ?3)")
        .setParameter(1, publication)
        .setParameter(2, kind.name())
        .setParameter(3, index)
        .executeUpdate();
  }
}
