// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.publication.InboxEntry;
import nl.publiekswijzer.publication.InboxQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class InboxRepositoryTest {
  private TestTransaction transaction;
  private PublicationStoreFixtures publications;
  private InboxRepository inbox;
  private UUID reader;
  private UUID otherReader;

  @BeforeEach
  void arrangeTwoReaders(TestTransaction given) {
    transaction = given;
    publications = new PublicationStoreFixtures(given);
    reader = publications.rows.employee(publications.merelstede, Map.of());
    otherReader = publications.rows.employee(publications.merelstede, Map.of());
    given.actAs(DatabaseRole.WEB, publications.merelstede, publications.vinkenoord);
    inbox = new InboxRepository(given.entities());
  }

  private static InboxQuestion page(int page, int size) {
    return new InboxQuestion("", "", "", 0, null, false, page, size);
  }

  private void assertFound(InboxQuestion question, UUID... expected) {
    assertEquals(
        List.of(expected), inbox.list(reader, question).stream().map(InboxEntry::id).toList());
    assertEquals(expected.length, inbox.count(reader, question));
  }

  @Test
  void anEntryTellsAPublicationThatWasOpenedAndHandedOut() {
    var id =
        publications.published(
            publications.merelstede,
            "Gemeente Brinkdorp",
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
            Rows.moment(70));
    publications.opened(id, reader, Rows.moment(71));
    publications.received(id, reader, "cijfers.csv", Rows.moment(73));
    publications.received(id, otherReader, "publicatie.pdf", Rows.moment(72));

    assertEquals(
        List.of(
            new InboxEntry(
                id,
                "Bibliotheek Merelstede",
                "Utrecht",
                ReportKind.COMBINED,
                2025,
                "Huishoudens 2025",
                3,
                24,
                901,
                Rows.moment(70),
                "Gemeente Brinkdorp",
                false,
                2,
                Rows.moment(73))),
        inbox.list(reader, InboxQuestion.ALL));
  }

  @Test
  void anEntryThatNobodyTouchedIsUnreadAndHasNoReceipt() {
    var nameless =
        publications.rows.library(
            "Bibliotheek Kievitsveld", PublicationStoreFixtures.row("province", null));
    transaction.actAs(DatabaseRole.WEB, nameless);
    var id =
        publications.published(
            nameless,
            "Gemeente Veldzicht",
            "version",
            5,
            "pages",
            31,
            "published_at",
            Rows.moment(70));

    assertEquals(
        List.of(
            new InboxEntry(
                id,
                "Bibliotheek Kievitsveld",
                "",
                ReportKind.RESIDENTS,
                2024,
                "Huishoudens 2024",
                5,
                31,
                901,
                Rows.moment(70),
                "Gemeente Veldzicht",
                true,
                0,
                null)),
        inbox.list(reader, InboxQuestion.ALL));
  }

  @Test
  void entriesGoNewestFirstThenById() {
    var lower = UUID.fromString("00000000-0000-4000-8000-000000000001");
    var higher = UUID.fromString("ffffffff-0000-4000-8000-000000000002");
    var newest = published(publications.merelstede, "published_at", Rows.moment(72));
    published(publications.merelstede, "published_at", Rows.moment(71), "id", higher);
    published(publications.vinkenoord, "published_at", Rows.moment(71), "id", lower);
    var oldest = published(publications.vinkenoord, "published_at", Rows.moment(70));

    assertFound(InboxQuestion.ALL, newest, lower, higher, oldest);
  }

  private UUID published(UUID library, Object... other) {
    return publications.published(library, "Gemeente Brinkdorp", other);
  }

  @Test
  void aPageHoldsSoManyOfAll() {
    var third = published(publications.merelstede, "published_at", Rows.moment(71));
    var second = published(publications.merelstede, "published_at", Rows.moment(72));
    var first = published(publications.merelstede, "published_at", Rows.moment(73));

    assertEquals(
        List.of(List.of(first, second), List.of(third), List.of()),
        List.of(1, 2, 3).stream()
            .map(n -> inbox.list(reader, page(n, 2)).stream().map(InboxEntry::id).toList())
            .toList());
    assertEquals(3, inbox.count(reader, page(2, 2)));
  }

  @Test
  void publicationsOfAnotherLibraryAreOutOfSight() {
    var own = published(publications.merelstede);
    published(publications.vinkenoord);
    transaction.actAs(DatabaseRole.WEB, publications.merelstede);

    assertFound(InboxQuestion.ALL, own);
  }

  @Test
  void aPublicationWithoutItsFilesIsNoEntry() {
    var publication = publications.bare(publications.merelstede);
    publications.file(publication, "publicatie.pdf", 901, "%PDF");
    publications.file(publication, "cijfers.csv", 13, "waarde");

    assertEquals(List.of(), inbox.list(reader, InboxQuestion.ALL));
  }

  @Test
  void yearsAreListedOnceTheNewestFirst() {
    published(publications.merelstede, "year", 2023);
    published(publications.merelstede, "year", 2025);
    published(publications.vinkenoord, "year", 2025);
    published(publications.vinkenoord, "year", 2024);

    assertEquals(List.of(2025, 2024, 2023), inbox.listYears());
    transaction.actAs(DatabaseRole.WEB, publications.merelstede);
    assertEquals(List.of(2025, 2023), inbox.listYears());
  }

  @Test
  void provincesAreListedOnceByName() {
    var nameless =
        publications.rows.library(
            "Bibliotheek Kievitsveld", PublicationStoreFixtures.row("province", null));
    transaction.actAs(DatabaseRole.WEB, publications.merelstede, publications.vinkenoord, nameless);
    published(nameless);
    published(publications.vinkenoord);
    published(publications.vinkenoord);
    published(publications.merelstede);

    assertEquals(List.of("Utrecht", "Zeeland"), inbox.listProvinces());
    transaction.actAs(DatabaseRole.WEB, publications.vinkenoord);
    assertEquals(List.of("Zeeland"), inbox.listProvinces());
  }
}
