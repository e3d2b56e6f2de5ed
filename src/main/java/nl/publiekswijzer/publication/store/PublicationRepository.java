// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.publication.DownloadName;
import nl.publiekswijzer.publication.PublicationFile;

/** The publications and their files; only ever added to. */
@Dependent
public class PublicationRepository {
  private static final String GIVEN_OUT =
      "select p.* from publication p where p.id not in (select publication_id from"
          + " publication_tombstone) ";

  private final EntityManager entities;

  @Inject
  public PublicationRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Publication publication, List<PublicationFile> files) {
    entities.persist(publication);
    entities.flush();
    files.forEach(file -> add(publication, file));
  }

  private void add(Publication publication, PublicationFile file) {
    entities
        .createNativeQuery(
            "insert into publication_file (publication_id, name, media_type, sha256, size,"
                + " content, library_id) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, publication.id())
        .setParameter(2, file.name())
        .setParameter(3, file.mediaType())
        .setParameter(4, Sha256.of(file.content()))
        .setParameter(5, file.content().length)
        .setParameter(6, file.content())
        .setParameter(7, publication.libraryId())
        .executeUpdate();
  }

  /** Those that are given out, newest first. */
  public List<Publication> list(int most) {
    return publications(
        entities
            .createNativeQuery(GIVEN_OUT + "order by p.published_at desc, p.id", Publication.class)
            .setMaxResults(most));
  }

  private static List<Publication> publications(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(Publication.class::cast).toList();
  }

  public Optional<Publication> find(UUID id) {
    return Optional.ofNullable(entities.find(Publication.class, id));
  }

  /** What its files are called where they are kept. */
  public Optional<DownloadName> findDownloadName(UUID id) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select l.name, p.kind, coalesce(p.area_name, s.title), p.year, p.version from"
                    + " publication p join library l on l.id = p.library_id join"
                    + " publication_series s on s.id = p.series_id where p.id = ?1")
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new DownloadName(
                    (String) row[0],
                    ReportKind.valueOf((String) row[1]),
                    (String) row[2],
                    ((Number) row[3]).intValue(),
                    ((Number) row[4]).intValue()))
        .findFirst();
  }

  public Optional<StoredFile> findFile(UUID publicationId, String name) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select name, media_type, sha256, content from publication_file where"
                    + " publication_id = ?1 and name = ?2")
            .setParameter(1, publicationId)
            .setParameter(2, name)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(r -> new StoredFile((String) r[0], (String) r[1], (String) r[2], (byte[]) r[3]))
        .findFirst();
  }

  /** SHA-256 of a file, without reading the file. */
  public Optional<String> findDigest(UUID publicationId, String name) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select sha256 from publication_file where publication_id = ?1 and name = ?2")
            .setParameter(1, publicationId)
            .setParameter(2, name)
            .getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  /** Bytes of each stored file, by its name. */
  public Map<String, Long> sizes(UUID publicationId) {
    List<?> rows =
        entities
            .createNativeQuery("select name, size from publication_file where publication_id = ?1")
            .setParameter(1, publicationId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(r -> (String) r[0], r -> ((Number) r[1]).longValue()));
  }

  /** Codes of the themes that were asked for first. */
  public List<String> listChosenThemes(UUID publicationId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select r.themes from analysis_request r join publication p on p.request_id = r.id"
                    + " where p.id = ?1")
            .setParameter(1, publicationId)
            .getResultList();
    return rows.stream()
        .flatMap(themes -> Stream.of(((String) themes).split(",")))
        .filter(code -> !code.isEmpty())
        .toList();
  }

  /** The version that the next publication of a series gets in a year. */
  public int nextVersion(UUID seriesId, int year) {
    String query =
        "select coalesce(max(p.version), 0) from Publication p where p.seriesId = :series and"
            + " p.year = :year";
    return 1
        + entities
            .createQuery(query, Integer.class)
            .setParameter("series", seriesId)
            .setParameter("year", year)
            .getSingleResult();
  }

  /** Those of a library and an edition that are given out, newest first. */
  public List<Publication> list(UUID libraryId, long editionId) {
    return publications(
        entities
            .createNativeQuery(
                GIVEN_OUT
                    + "and p.library_id = ?1 and p.edition_id = ?2 order by p.published_at desc,"
                    + " p.id",
                Publication.class)
            .setParameter(1, libraryId)
            .setParameter(2, editionId));
  }

  /** All versions of all years of a series that are given out. */
  public List<Publication> listVersions(UUID seriesId) {
    return publications(
        entities
            .createNativeQuery(GIVEN_OUT + "and p.series_id = ?1", Publication.class)
            .setParameter(1, seriesId));
  }
}
