// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class PublicationRepositoryTest {
  private static final WorkArea AREA = new WorkArea(List.of("GM0344"), List.of(3511, 3512));

  private TestTransaction transaction;
  private PublicationStoreFixtures publications;
  private PublicationRepository repository;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    publications = new PublicationStoreFixtures(given);
    given.actAs(DatabaseRole.WEB, publications.merelstede, publications.vinkenoord);
    repository = new PublicationRepository(given.entities());
  }

  private Publication made(UUID request, UUID id) {
    return new Publication(
        new Series(
            publications.rows.series(publications.merelstede, "COMBINED", "Brinkdorp"),
            publications.merelstede,
            "COMBINED",
            1,
            "Brinkdorp"),
        Imprint.of("PW-2025-0042", 2025, 3, Instant.EPOCH, "2.0", "1.2"),
        new Publication.Circumstances(
            id,
            request,
            8,
            publications.laterEdition,
            AREA,
            "De Brinken",
            24,
            "#123456",
            "Nieuw",
            Rows.moment(70)));
  }

  /** A publication with all that it tells. */
  private static List<Object> told(Publication p) {
    return List.of(
        p.id(),
        p.number(),
        p.requestId(),
        p.libraryId(),
        p.kind(),
        p.editionId(),
        p.year(),
        p.version(),
        p.pages(),
        p.templateVersion(),
        p.softwareVersion(),
        p.publishedAt(),
        p.workArea());
  }

  private static Set<UUID> ids(List<Publication> found) {
    return found.stream().map(Publication::id).collect(Collectors.toSet());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPublicationIsFoundAsItWasMadeByTheWorker() {
    var id = UUID.fromString("b0000000-0000-4000-8000-000000000001");
    var request =
        publications.rows.request(publications.merelstede, publications.laterEdition, Map.of());
    transaction.actAs(DatabaseRole.WORKER);

    repository.add(made(request, id), List.of());

    transaction.entities().clear();
    assertEquals(
        List.of(
            id,
            "PW-2025-0042",
            request,
            publications.merelstede,
            "COMBINED",
            publications.laterEdition,
            2025,
            3,
            24,
            "2.0",
            "1.2",
            Rows.moment(70),
            AREA),
        told(repository.find(id).orElseThrow()));
    assertEquals(8, transaction.value("select token from publication where id = ?", id));
    assertEquals(
        "De Brinken", transaction.value("select area_name from publication where id = ?", id));
  }

  @Test
  void itsFilesAreKeptWithTheirDigestsAndSizes() {
    var id = UUID.fromString("b0000000-0000-4000-8000-000000000001");
    var request =
        publications.rows.request(publications.merelstede, publications.laterEdition, Map.of());
    transaction.actAs(DatabaseRole.WORKER);

    repository.add(
        made(request, id),
        List.of(
            PublicationFile.pdf(bytes("%PDF van ons")),
            PublicationFile.figuresCsv(bytes("waarde"))));

    assertEquals(
        ("(%1$s,cijfers.csv,text/csv;charset=utf-8,%2$s,6,waarde,%3$s)"
                + " (%1$s,publicatie.pdf,application/pdf,%4$s,12,\"%%PDF van ons\",%3$s)")
            .formatted(
                id,
                Sha256.of(bytes("waarde")),
                publications.merelstede,
                Sha256.of(bytes("%PDF van ons"))),
        transaction.value(
            "select string_agg(row(publication_id, name, media_type, sha256, size,"
                + " convert_from(content, 'UTF8'), library_id)::text, ' ' order by name)"
                + " from publication_file"));
  }

  @Test
  void pagesMakeNoPublication() {
    var request =
        publications.rows.request(publications.merelstede, publications.laterEdition, Map.of());
    var publication = made(request, UUID.fromString("b0000000-0000-4000-8000-000000000001"));

    assertThrows(PersistenceException.class, () -> repository.add(publication, List.of()));
  }

  @Test
  void aFileIsFoundByPublicationAndName() {
    var id = publications.published(publications.merelstede, "Gemeente Brinkdorp");
    publications.published(publications.merelstede, "Gemeente Veldzicht");

    var file = repository.findFile(id, "publicatie.pdf").orElseThrow();

    assertEquals(
        List.of(
            "publicatie.pdf",
            "soort/publicatie.pdf",
            Sha256.of("%PDF van Gemeente Brinkdorp".getBytes(StandardCharsets.UTF_8)),
            "%PDF van Gemeente Brinkdorp"),
        List.of(
            file.name(),
            file.mediaType(),
            file.sha256(),
            new String(file.content(), StandardCharsets.UTF_8)));
    assertEquals(Optional.empty(), repository.findFile(id, "cijfers.xlsx"));
  }

  @Test
  void aDigestIsFoundByPublicationAndName() {
    var id = publications.bare(publications.merelstede);
    publications.file(id, "cijfers.csv", 13, "waarde");
    var other = publications.bare(publications.merelstede);
    publications.file(other, "publicatie.pdf", 901, "%PDF");

    assertEquals(
        Optional.of(Sha256.of("waarde".getBytes(StandardCharsets.UTF_8))),
        repository.findDigest(id, "cijfers.csv"));
    assertEquals(Optional.empty(), repository.findDigest(id, "publicatie.pdf"));
  }

  @Test
  void sizesAreToldByName() {
    var id = publications.published(publications.merelstede, "Gemeente Brinkdorp");
    publications.file(publications.bare(publications.merelstede), "kaart.svg", 7, "<svg/>");

    assertEquals(
        Map.of("publicatie.pdf", 901L, "cijfers.json", 64L, "cijfers.csv", 13L),
        repository.sizes(id));
  }

  @Test
  void publicationsAndFilesOfAnotherLibraryAreOutOfSight() {
    var foreign = publications.published(publications.vinkenoord, "Gemeente Brinkdorp");
    transaction.actAs(DatabaseRole.WEB, publications.merelstede);

    assertEquals(Optional.empty(), repository.find(foreign));
    assertEquals(Optional.empty(), repository.findFile(foreign, "publicatie.pdf"));
    assertEquals(Optional.empty(), repository.findDigest(foreign, "publicatie.pdf"));
    assertEquals(Map.of(), repository.sizes(foreign));
    assertEquals(List.of(), repository.listChosenThemes(foreign));
    assertEquals(List.of(), repository.list(10));
  }

  @Test
  void publicationsAreListedNewestFirstThenById() {
    var lower = UUID.fromString("00000000-0000-4000-8000-000000000001");
    var higher = UUID.fromString("ffffffff-0000-4000-8000-000000000002");
    var oldest = publications.bare(publications.merelstede, "published_at", Rows.moment(70));
    publications.bare(publications.vinkenoord, "published_at", Rows.moment(71), "id", higher);
    publications.bare(publications.merelstede, "published_at", Rows.moment(71), "id", lower);

    assertEquals(
        List.of(lower, higher, oldest), repository.list(10).stream().map(Publication::id).toList());
    assertEquals(List.of(lower, higher), repository.list(2).stream().map(Publication::id).toList());
  }

  @Test
  void themesThatWereAskedForAreToldInTheirOrder() {
    var id = publications.bare(publications.merelstede);
    var without = publications.bare(publications.merelstede);
    transaction.execute(
        "update analysis_request r set themes = '' from publication p"
            + " where p.request_id = r.id and p.id = ?",
        without);

    assertEquals(List.of("T2", "T1"), repository.listChosenThemes(id));
    assertEquals(List.of(), repository.listChosenThemes(without));
  }

  @Test
  void theNextVersionFollowsTheHighestOfItsSeries() {
    publications.bare(publications.merelstede, "kind", "MEMBERS", "year", 2024, "version", 4);
    publications.bare(publications.merelstede, "kind", "MEMBERS", "year", 2024, "version", 6);
    publications.bare(publications.vinkenoord, "kind", "MEMBERS", "year", 2024, "version", 7);
    publications.bare(publications.merelstede, "kind", "COMBINED", "year", 2024, "version", 8);
    publications.bare(publications.merelstede, "kind", "MEMBERS", "year", 2025, "version", 9);
    publications.bare(
        publications.merelstede, "kind", "MEMBERS", "year", 2024, "version", 9, "series", "Elders");
    var series = publications.rows.series(publications.merelstede, "MEMBERS", "Werkgebied");

    assertEquals(7, repository.nextVersion(series, 2024));
    assertEquals(1, repository.nextVersion(series, 2023));
  }

  @Test
  void versionsOfAllYearsOfASeriesAreListed() {
    var first = publications.bare(publications.merelstede, "kind", "MEMBERS", "year", 2024);
    var second = publications.bare(publications.merelstede, "kind", "MEMBERS", "year", 2025);
    publications.bare(publications.merelstede, "kind", "MEMBERS", "series", "Elders");
    publications.bare(publications.merelstede, "kind", "COMBINED");
    publications.bare(publications.vinkenoord, "kind", "MEMBERS");
    var series = publications.rows.series(publications.merelstede, "MEMBERS", "Werkgebied");

    assertEquals(Set.of(first, second), ids(repository.listVersions(series)));
  }
}
