// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a request asks otherwise than the version before it in its series and year. */
@Dependent
public class VersionChanges {
  private static final String CHANGES =
      """
      select r.edition_id <> t.edition_id, coalesce(m.delivered_digest, '') <>
          coalesce(o.delivered_digest, ''), r.terms <> t.terms, r.themes <> t.themes,
        p.look is distinct from ?4, p.template_version <> ?5,
        p.id in (select publication_id from publication_tombstone)
      from publication p join analysis_request r on r.id = p.request_id
        join analysis_request t on t.id = ?1
        left join member_set m on m.request_id = r.id
        left join member_set o on o.request_id = t.id
      where p.series_id = ?2 and p.year = ?3
      order by p.version desc limit 1
      """;

  private final EntityManager entities;

  @Inject
  public VersionChanges(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Which of all that decides a publication is another.
   *
   * @param gone whether that version is no longer given out
   */
  public record Changed(
      boolean edition,
      boolean memberFile,
      boolean terms,
      boolean themes,
      boolean look,
      boolean templates,
      boolean gone) {}

  /**
   * Empty for the first version of a year.
   *
   * @param look by what the house style of the new one is told from another
   * @param templates version of the templates of the new one
   */
  public Optional<Changed> find(
      UUID requestId, UUID seriesId, int year, String look, String templates) {
    List<?> rows =
        entities
            .createNativeQuery(CHANGES)
            .setParameter(1, requestId)
            .setParameter(2, seriesId)
            .setParameter(3, year)
            .setParameter(4, look)
            .setParameter(5, templates)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(VersionChanges::changed).findFirst();
  }

  private static Changed changed(Object[] row) {
    return new Changed(
        (Boolean) row[0],
        (Boolean) row[1],
        (Boolean) row[2],
        (Boolean) row[3],
        (Boolean) row[4],
        (Boolean) row[5],
        (Boolean) row[6]);
  }
}
