// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.ArchivedVersion;
import nl.publiekswijzer.publication.Tombstone;
import nl.publiekswijzer.publication.YearStanding;
import nl.publiekswijzer.publication.YearStanding.Standing;

/** What there is of libraries through the years. */
@Dependent
public class ArchiveRepository {
  private static final String VERSIONS =
      """
      select p.id, p.kind, p.year, e.name as edition, p.version, p.published_at, p.pages, p.reason,
        j.content -> 'vergelijking' -> 'totaal' is not null as compared,
        coalesce(pdf.sha256, t.sha256) as sha256, coalesce(pdf.size, 0),
        (select coalesce(sum(f.size), 0) from publication_file f where f.publication_id = p.id
          and f.name like 'cijfers.%') as figures, p.template_version, p.software_version,
        p.number, coalesce(p.area_name, s.title), t.kind as ended
      from publication p join publication_series s on s.id = p.series_id
        join edition e on e.id = p.edition_id
        left join lateral (select g.kind, g.sha256 from publication_tombstone g
          where g.publication_id = p.id order by g.kind limit 1) t on true
        left join publication_file pdf on pdf.publication_id = p.id
          and pdf.name = 'publicatie.pdf'
        left join lateral (select case when encode(sha256(f.content), 'hex') = f.sha256
            then cast(convert_from(f.content, 'UTF8') as json) end as content
          from publication_file f where f.publication_id = p.id and f.name = 'cijfers.json') j
          on true
      where p.library_id = ?1
        and (t.kind is not null or pdf.name is not null and j.content is not null)
      order by p.year desc, p.kind, s.number, p.version desc
      """;

  /** The newest of every series. Publications come before requests: what is there counts. */
  private static final String STANDINGS =
      """
      select l.name as library, coalesce(l.province, '') as province,
        coalesce(p.kind, r.kind) as kind, p.version, p.id, p.published_at, p.title
      from library l
        left join lateral (select distinct on (n.series_id) n.*, s.number as place,
            coalesce(n.area_name, s.title) as title
          from publication n join publication_series s on s.id = n.series_id
          where n.library_id = l.id and n.year = ?1
            and n.id not in (select publication_id from publication_tombstone)
          order by n.series_id, n.version desc) p on true
        left join lateral (select q.kind from analysis_request q
          join edition e on e.id = q.edition_id where q.library_id = l.id
          and extract(year from e.reference_date) = ?1
          and q.state in ('READY', 'RUNNING', 'HELD', 'PARKED')
          order by q.created_at desc, q.id limit 1) r on p.id is null
      where cast(l.id as text) = any (string_to_array(?2, ','))
      order by l.name, p.kind, p.place
      """;

  private final EntityManager entities;

  @Inject
  public ArchiveRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** All versions of a library, the newest year first. */
  public List<ArchivedVersion> listVersions(UUID libraryId) {
    List<?> rows = entities.createNativeQuery(VERSIONS).setParameter(1, libraryId).getResultList();
    return rows.stream().map(Object[].class::cast).map(ArchiveRepository::version).toList();
  }

  /**
   * How far libraries are with a year, by name.
   *
   * @param libraries their ids, separated by commas
   */
  public List<YearStanding> listStandings(int year, String libraries) {
    List<?> rows =
        entities
            .createNativeQuery(STANDINGS)
            .setParameter(1, year)
            .setParameter(2, libraries)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(ArchiveRepository::standing).toList();
  }

  private static ArchivedVersion version(Object[] row) {
    return new ArchivedVersion(
        (UUID) row[0],
        ReportKind.valueOf((String) row[1]),
        ((Number) row[2]).intValue(),
        (String) row[3],
        ((Number) row[4]).intValue(),
        Moments.of(row[5]),
        ((Number) row[6]).intValue(),
        (String) row[7],
        (Boolean) row[8],
        (String) row[9],
        ((Number) row[10]).longValue(),
        ((Number) row[11]).longValue(),
        (String) row[12],
        (String) row[13],
        (String) row[14],
        (String) row[15],
        Optional.ofNullable((String) row[16]).map(Tombstone.End::valueOf));
  }

  private static YearStanding standing(Object[] row) {
    var standing =
        row[4] != null ? Standing.PUBLISHED : row[2] != null ? Standing.UNDERWAY : Standing.NONE;
    return new YearStanding(
        (String) row[0],
        (String) row[1],
        standing,
        row[2] == null ? null : ReportKind.valueOf((String) row[2]),
        row[3] == null ? 0 : ((Number) row[3]).intValue(),
        (UUID) row[4],
        Moments.of(row[5]),
        (String) row[6]);
  }
}
