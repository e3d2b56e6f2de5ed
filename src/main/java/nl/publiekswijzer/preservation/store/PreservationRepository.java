// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the database knows of publications that are to be packed; the contents apart. */
@Dependent
public class PreservationRepository {
  /** Neighbours are the versions next to it in the same series and year. */
  private static final String PUBLICATIONS =
      """
      select p.id, p.number, s.id as series, s.library_id, s.kind, s.number as series_number,
        s.title, l.name as library, coalesce(l.isil, '') as isil, p.year, p.version,
        p.published_at, p.template_version, p.software_version, e.name as edition,
        e.reference_date, p.reason, before.version as before_version, before.number as before,
        after.version as after_version, after.number as after,
        (select string_agg(distinct a.municipality_code || chr(9) || a.municipality, chr(10)
            order by a.municipality_code || chr(9) || a.municipality)
          from postcode_area a where a.edition_id = p.edition_id
          and (a.municipality_code = any (string_to_array(split_part(p.work_area, '|', 1), ','))
            or cast(a.postcode4 as text)
              = any (string_to_array(split_part(p.work_area, '|', 2), ',')))) as areas,
        p.scheme, coalesce(p.area_name, s.title) as area_title,
        coalesce(before.area_name, s.title) as before_title,
        coalesce(after.area_name, s.title) as after_title
      from publication p join publication_series s on s.id = p.series_id
        join library l on l.id = p.library_id join edition e on e.id = p.edition_id
        left join lateral (select o.version, o.number, o.area_name from publication o
          where o.series_id = p.series_id and o.year = p.year and o.version < p.version
          order by o.version desc limit 1) before on true
        left join lateral (select o.version, o.number, o.area_name from publication o
          where o.series_id = p.series_id and o.year = p.year and o.version > p.version
          order by o.version limit 1) after on true
      where %s
      order by l.name, s.kind, s.number, p.year, p.version
      """;

  private static final String GIVEN_OUT =
      "p.id not in (select publication_id from publication_tombstone) and ";

  private static final String DESTROYED =
      "select publication_id from publication_tombstone where kind = 'DESTROYED'";

  private static final String FILES =
      "select name, size, sha256, sha512 from publication_file where publication_id = ?1"
          + " order by name like 'verapdf%', name desc";

  /** The letters OCFL. */
  private static final long COPY = 0x4F43_464CL;

  private final EntityManager entities;

  @Inject
  public PreservationRepository(EntityManager entities) {
    this.entities = entities;
  }

  public List<PublicationRow> find(UUID publication) {
    return rows(query("p.id = ?1").setParameter(1, publication));
  }

  /** All versions of all years of the series that a publication is in, that are given out. */
  public List<PublicationRow> listSeries(UUID publication) {
    return rows(
        query(GIVEN_OUT + "p.series_id = (select o.series_id from publication o where o.id = ?1)")
            .setParameter(1, publication));
  }

  /** Those that are given out. */
  public List<PublicationRow> listYear(UUID library, int year) {
    return rows(
        query(GIVEN_OUT + "p.library_id = ?1 and p.year = ?2")
            .setParameter(1, library)
            .setParameter(2, year));
  }

  /** Those of all libraries in sight that are given out. */
  public List<PublicationRow> listYear(int year) {
    return rows(query(GIVEN_OUT + "p.year = ?1").setParameter(1, year));
  }

  /** Ids of all publications in sight whose bytes are kept, in the order of publication. */
  public List<UUID> listKept() {
    return ids("select id from publication where id not in (" + DESTROYED + ")");
  }

  /** Ids of those that were destroyed, in the order of publication. */
  public List<UUID> listDestroyed() {
    return ids("select id from publication where id in (" + DESTROYED + ")");
  }

  /** Ids of those that are kept and of which no copy at rest was ever told, the oldest first. */
  public List<UUID> listUnreplicated(int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select p.id from publication p where p.id not in ("
                    + DESTROYED
                    + ") and not exists (select 1 from preservation_event e where e.publication_id"
                    + " = p.id and e.kind = 'REPLICATION') order by p.published_at, p.id")
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  private List<UUID> ids(String query) {
    List<?> rows = entities.createNativeQuery(query + " order by published_at, id").getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  /** From now on until the end of the transaction no other node writes the copy at rest. */
  public void lockCopy() {
    entities
        .createNativeQuery("select count(*) from pg_advisory_xact_lock(?1)")
        .setParameter(1, COPY)
        .getSingleResult();
  }

  /** The files of a publication, the PDF first, what was found of it last. */
  public List<FileRow> listFiles(UUID publication) {
    List<?> rows = entities.createNativeQuery(FILES).setParameter(1, publication).getResultList();
    return rows.stream().map(Object[].class::cast).map(FileRow::of).toList();
  }

  /** Bytes of a file that is listed. */
  public byte[] readContent(UUID publication, String name) {
    return findContent(publication, name).orElseThrow();
  }

  /** Bytes of a file that a publication may have. */
  public Optional<byte[]> findContent(UUID publication, String name) {
    List<?> found =
        entities
            .createNativeQuery(
                "select content from publication_file where publication_id = ?1 and name = ?2")
            .setParameter(1, publication)
            .setParameter(2, name)
            .getResultList();
    return found.stream().map(byte[].class::cast).findFirst();
  }

  private Query query(String which) {
    return entities.createNativeQuery(PUBLICATIONS.formatted(which));
  }

  private static List<PublicationRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(PublicationRow::of).toList();
  }
}
