// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.area.store.WorkAreaConverter;

/** Member sets that were published under scheme OB-1. */
@Dependent
public class EarlierScheme {
  private static final WorkAreaConverter WORK_AREAS = new WorkAreaConverter();

  private final EntityManager entities;

  @Inject
  public EarlierScheme(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A set that was published for a library.
   *
   * @param exact whether it was told as it was, under a waiver of that scheme
   */
  public record PublishedSet(
      UUID requestId,
      long editionId,
      UUID libraryId,
      String digest,
      WorkArea workArea,
      boolean exact) {}

  /** Those that were not charged yet, the oldest first; of editions that are shown. */
  public List<PublishedSet> listUncharged() {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select m.request_id, m.edition_id, m.library_id, m.digest, r.work_area,
                  exists (select 1 from publication p join release_log l on l.publication_id = p.id
                    where p.request_id = r.id and not l.noise)
                from member_set m join analysis_request r on r.id = m.request_id
                  join edition e on e.id = m.edition_id
                where m.scheme = 'OB-1' and not m.charged and r.state = 'PUBLISHED'
                  and e.protection is not null
                order by r.created_at, r.id
                """)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PublishedSet(
                    (UUID) row[0],
                    ((Number) row[1]).longValue(),
                    (UUID) row[2],
                    (String) row[3],
                    WORK_AREAS.convertToEntityAttribute((String) row[4]),
                    (Boolean) row[5]))
        .toList();
  }

  /** It was charged, as far as there was room; once is enough. */
  public void charged(PublishedSet set) {
    entities
        .createNativeQuery("update member_set set charged = true where request_id = ?1")
        .setParameter(1, set.requestId())
        .executeUpdate();
  }
}
