// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.publication.PeerReaches;
import nl.publiekswijzer.publication.PeerReaches.Peer;

/** The reach that publications print of all members; only for the worker. */
@Dependent
public class ReachRepository {
  private static final String KEEP =
      """
      insert into publication_reach (publication_id, library_id, households, reach)
        select f.publication_id, f.library_id, t.households, t.reach
        from publication_file f cross join lateral told_reach(f.content) t
        where f.publication_id = ?1 and f.name = 'cijfers.json'
      """;

  /** Of each series what is given out last, and of each library the largest work area of these. */
  private static final String OTHERS =
      """
      with latest as (
        select distinct on (p.series_id) p.id, p.library_id, p.published_at, r.households, r.reach
        from publication p join publication_reach r on r.publication_id = p.id
        where p.edition_id = ?1 and p.library_id <> ?2
          and p.id not in (select publication_id from publication_tombstone)
        order by p.series_id, p.year desc, p.version desc
      )
      select distinct on (n.library_id) l.province, n.households, n.reach
      from latest n join library l on l.id = n.library_id
      order by n.library_id, n.households desc, n.published_at desc, n.id
      """;

  private final EntityManager entities;

  @Inject
  public ReachRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Of a publication with its files; nothing where it tells of some members, or of none. */
  public void keep(UUID publicationId) {
    entities.createNativeQuery(KEEP).setParameter(1, publicationId).executeUpdate();
  }

  /** Of all libraries with a publication of an edition but one. */
  public PeerReaches readOthers(long editionId, UUID libraryId) {
    List<?> rows =
        entities
            .createNativeQuery(OTHERS)
            .setParameter(1, editionId)
            .setParameter(2, libraryId)
            .getResultList();
    return new PeerReaches(
        rows.stream()
            .map(Object[].class::cast)
            .map(r -> new Peer((String) r[0], ((Number) r[1]).longValue(), (BigDecimal) r[2]))
            .toList());
  }
}
