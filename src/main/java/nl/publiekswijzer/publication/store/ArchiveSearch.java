// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.ArchiveQuestion;
import nl.publiekswijzer.publication.FoundVersion;
import nl.publiekswijzer.publication.Tombstone;

/** Finds versions in the archive, also those that are no longer given out. */
@Dependent
public class ArchiveSearch {
  /** Places are municipalities of the edition of a publication that its work area touches. */
  private static final String FOUND =
      """
      with place as (
        select a.edition_id, a.municipality_code as code, cast(a.postcode4 as text) as postcode
        from postcode_area a where ?1 <> '' and position(lower(?1) in lower(a.municipality)) > 0
      )
      select p.id, p.number, l.name, p.kind, coalesce(p.area_name, s.title), p.year, p.version,
        p.published_at,
        (select min(t.kind) from publication_tombstone t where t.publication_id = p.id) as ended
      from publication p join publication_series s on s.id = p.series_id
        join library l on l.id = p.library_id
      where (?2 = 0 or p.year = ?2) and (?3 = '' or p.kind = ?3)
        and cast(p.library_id as text) = any (string_to_array(?4, ','))
        and (?1 = '' or position(lower(?1) in lower(concat_ws(' ', p.number, l.name, l.isil,
            l.province, s.title, p.area_name))) > 0
          or exists (select 1 from place c where c.edition_id = p.edition_id
            and (c.code = any (string_to_array(split_part(p.work_area, '|', 1), ','))
              or c.postcode = any (string_to_array(split_part(p.work_area, '|', 2), ',')))))
      order by p.year desc, l.name, p.kind, s.number, p.version desc
      """;

  private final EntityManager entities;

  @Inject
  public ArchiveSearch(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The newest year first, then by library.
   *
   * @param libraries their ids, separated by commas
   */
  public List<FoundVersion> find(ArchiveQuestion question, String libraries, int most) {
    List<?> rows =
        entities
            .createNativeQuery(FOUND)
            .setParameter(1, question.text())
            .setParameter(2, question.year())
            .setParameter(3, question.kind() == null ? "" : question.kind().name())
            .setParameter(4, libraries)
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(ArchiveSearch::found).toList();
  }

  private static FoundVersion found(Object[] row) {
    return new FoundVersion(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        ReportKind.valueOf((String) row[3]),
        (String) row[4],
        ((Number) row[5]).intValue(),
        ((Number) row[6]).intValue(),
        Moments.of(row[7]),
        Optional.ofNullable((String) row[8]).map(Tombstone.End::valueOf));
  }
}
