// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.publication.ArchivedVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class ArchiveRepositoryTest {
  private TestTransaction transaction;
  private PublicationStoreFixtures publications;
  private ArchiveRepository archive;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    publications = new PublicationStoreFixtures(given);
    given.actAs(DatabaseRole.WEB, publications.merelstede, publications.vinkenoord);
    archive = new ArchiveRepository(given.entities());
  }

  private List<UUID> listed() {
    return archive.listVersions(publications.merelstede).stream().map(ArchivedVersion::id).toList();
  }

  private UUID published(Object... other) {
    return publications.published(publications.merelstede, "Gemeente Brinkdorp", other);
  }

  @Test
  void aVersionIsToldWithItsFilesAndWhyItWasAskedFor() {
    var id =
        published(
            "edition_id",
            publications.laterEdition,
            "kind",
            "COMBINED",
            "year",
            2025,
            "version",
            3,
            "pages",
            24,
            "published_at",
            Rows.moment(70),
            "template_version",
            "2.0",
            "software_version",
            "1.2",
            "number",
            "NL-0800070000/analyse-1/2025/v3",
            "reason",
            "Voor de raad.",
            "series",
            "Gemeente Brinkdorp");

    assertEquals(
        List.of(
            new ArchivedVersion(
                id,
                ReportKind.COMBINED,
                2025,
                "Huishoudens 2025",
                3,
                Rows.moment(70),
                24,
                "Voor de raad.",
                false,
                Sha256.of("%PDF van Gemeente Brinkdorp".getBytes(StandardCharsets.UTF_8)),
                901,
                77,
                "2.0",
                "1.2",
                "NL-0800070000/analyse-1/2025/v3",
                "Gemeente Brinkdorp",
                Optional.empty())),
        archive.listVersions(publications.merelstede));
  }

  @Test
  void aVersionIsComparedWhenItsFiguresAre() {
    var compared = publications.bare(publications.merelstede, "version", 9);
    publications.file(compared, "publicatie.pdf", 902, "%PDF");
    publications.file(
        compared, "cijfers.json", 65, "{\"vergelijking\":{\"totaal\":{\"verschil\":4}}}");
    var without = publications.bare(publications.merelstede, "version", 8);
    publications.file(without, "publicatie.pdf", 903, "%PDF");
    publications.file(without, "cijfers.json", 66, "{\"vergelijking\":{\"reden\":\"geen\"}}");

    assertEquals(
        List.of(List.of(compared, true, 65L), List.of(without, false, 66L)),
        archive.listVersions(publications.merelstede).stream()
            .map(v -> List.of(v.id(), v.compared(), v.figuresSize()))
            .toList());
  }

  @Test
  void versionsGoByYearThenKindThenVersion() {
    var old = published("year", 2023, "kind", "RESIDENTS", "version", 1);
    var first = published("year", 2024, "kind", "RESIDENTS", "version", 1);
    var third = published("year", 2024, "kind", "RESIDENTS", "version", 3);
    var second = published("year", 2024, "kind", "RESIDENTS", "version", 2);
    var combined = published("year", 2024, "kind", "COMBINED", "version", 1);

    assertEquals(List.of(combined, third, second, first, old), listed());
  }

  @Test
  void versionsOfOtherLibrariesAreNotListed() {
    publications.published(publications.vinkenoord, "Gemeente Brinkdorp");

    assertEquals(List.of(), listed());
  }

  @Test
  void versionsOfALibraryOutOfSightAreNotListed() {
    published();
    transaction.actAs(DatabaseRole.WEB, publications.vinkenoord);

    assertEquals(List.of(), listed());
  }

  @Test
  void aPublicationWithoutItsPdfOrItsFiguresIsNotListed() {
    publications.file(publications.bare(publications.merelstede), "publicatie.pdf", 901, "%PDF");
    publications.file(publications.bare(publications.merelstede), "cijfers.json", 64, "{}");

    assertEquals(List.of(), listed());
  }
}
