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

  /** A set that was published for a library. */
  public record PublishedSet(long editionId, UUID libraryId, String digest, WorkArea workArea) {}

  /** Those that no block was charged for yet, the oldest first; of editions that are shown. */
  public List<PublishedSet> listUncharged() {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select m.edition_id, m.library_id, m.digest, r.work_area
                from member_set m join analysis_request r on r.id = m.request_id
                  join edition e on e.id = m.edition_id
                where m.scheme = 'OB-1' and r.state = 'PUBLISHED' and e.protection is not null
                  and not exists (select 1 from privacy_charge c where c.level = 'OB-1'
                    and c.edition_id = m.edition_id and c.set_digest = m.digest)
                order by r.created_at, r.id
                """)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PublishedSet(
                    ((Number) row[0]).longValue(),
                    (UUID) row[1],
                    (String) row[2],
                    WORK_AREAS.convertToEntityAttribute((String) row[3])))
        .toList();
  }
}
