// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.store.PreservationRepository;
import nl.publiekswijzer.preservation.usecase.PreservedRows;
import nl.publiekswijzer.preservation.usecase.Preserving;
import nl.publiekswijzer.publication.ArchivedVersion;
import nl.publiekswijzer.publication.InboxQuestion;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.Tombstone;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.usecase.Archive;
import nl.publiekswijzer.publication.usecase.Inbox;
import nl.publiekswijzer.publication.usecase.PublicationGoneException;
import nl.publiekswijzer.publication.usecase.PublicationListing;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import nl.publiekswijzer.publication.usecase.VersionListing;
import nl.publiekswijzer.transparency.store.LogEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class WithdrawingTest {
  private static final String REASON = "De cijfers van één gemeente waren verwisseld.";

  private static Actor keeper(PreservedRows shelf) {
    return TestActors.consultant(UUID.randomUUID(), shelf.library());
  }

  private static void withdraw(Composition product, PreservedRows shelf, UUID id, UUID successor) {
    product.actAs(keeper(shelf));
    product.get(Withdrawing.class).withdraw(id, REASON, successor);
  }

  private static Tombstone tombstone(Composition product, UUID id) {
    return assertThrows(
            PublicationGoneException.class, () -> product.get(PublicationReading.class).find(id))
        .tombstone();
  }

  private static Optional<UUID> successor(Composition product, UUID id) {
    return tombstone(product, id).successor().map(Tombstone.Successor::id);
  }

  @Test
  void whatItWasStaysKnown(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Grafsteen");
    UUID id = shelf.published(2026, 1);

    withdraw(product, shelf, id, null);

    var stone = tombstone(product, id);
    assertEquals(shelf.number(2026, 1), stone.number());
    assertEquals(Sha256.of(("%PDF van " + id).getBytes(StandardCharsets.UTF_8)), stone.sha256());
    assertEquals(Tombstone.End.WITHDRAWN, stone.ending().end());
    assertEquals(REASON, stone.ending().reason());
    assertEquals("Consulent van een ondersteuningsorganisatie", stone.ending().decidedBy());
    assertEquals(Optional.empty(), stone.successor());
    assertEquals(
        List.of(Optional.of(Tombstone.End.WITHDRAWN)),
        product.get(Archive.class).versions("Bieb Grafsteen").stream()
            .map(ArchivedVersion::ended)
            .toList());
  }

  @Test
  void everyListAndPackageLeavesItOut(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Zonder");
    UUID gone = shelf.published(2026, 1);
    UUID left = shelf.published(2026, 2);

    withdraw(product, shelf, gone, null);

    assertEquals(
        List.of(left),
        product.get(PublicationListing.class).list().stream()
            .map(listed -> listed.publication().id())
            .toList());
    assertEquals(1, product.get(Inbox.class).list(InboxQuestion.ALL).total());
    assertEquals(
        List.of(left),
        product.get(VersionListing.class).find(left).orElseThrow().versions().stream()
            .map(Publication::id)
            .toList());
    var preserving = product.get(Preserving.class);
    for (var content :
        List.of(
            preserving.series(left),
            preserving.libraryYear("Bieb Zonder", 2026),
            preserving.year(2026))) {
      assertEquals(
          List.of(left), content.publications().stream().map(PreservedPublication::id).toList());
    }
  }

  @Test
  void theDatabaseItselfGivesPagesNoByteOfIt(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Slot");
    UUID id = shelf.published(2026, 1);
    product.actAs(shelf.reader());
    assertTrue(product.get(PublicationReading.class).findFile(id, PublicationFile.PDF).isPresent());

    withdraw(product, shelf, id, null);

    product.actAs(shelf.reader());
    assertEquals(
        List.of(),
        product
            .get(OwnTransaction.class)
            .call(DatabaseRole.WEB, () -> product.get(PreservationRepository.class).listFiles(id)));
    assertThrows(
        PublicationGoneException.class, () -> product.get(Preserving.class).publication(id));
  }

  @Test
  void metadataStaysAndTellsOfTheWithdrawal(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Metagegevens");
    UUID id = shelf.published(2026, 1);

    withdraw(product, shelf, id, null);

    var record = product.get(Preserving.class).record(id);
    var last = record.events().get(record.events().size() - 1);
    assertEquals(EventKind.DEACCESSION, last.kind());
    assertEquals("Ingetrokken: " + REASON, last.detail());
    assertEquals(3, record.files().size());
  }

  @Test
  void theLogTellsOfItWithTheDigestsItWasPublishedWith(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Logregel");
    UUID id = shelf.published(2026, 1);

    withdraw(product, shelf, id, null);

    var published = leaf(product, id, "PUBLISHED");
    var withdrawn = leaf(product, id, "WITHDRAWN");
    assertEquals("ingetrokken", withdrawn.get(1));
    assertEquals(published.subList(2, 6), withdrawn.subList(2, 6));
    assertEquals(
        Sha256.of((String.join("\n", published) + "\n").getBytes(StandardCharsets.UTF_8)),
        withdrawn.get(7));
  }

  private static List<String> leaf(Composition product, UUID id, String kind) {
    var index =
        (Number)
            product.value(
                "select index from publication_entry where publication_id = ? and kind = ?",
                id,
                kind);
    byte[] bytes =
        product
            .get(OwnTransaction.class)
            .call(() -> product.get(LogEntries.class).find(index.longValue()).orElseThrow());
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void theChosenVersionTakesItsPlaceOrElseTheNewestLaterOne(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Opvolging");
    UUID first = shelf.published(2026, 1);
    UUID second = shelf.published(2026, 2);
    UUID third = shelf.published(2026, 3);

    withdraw(product, shelf, third, first);
    withdraw(product, shelf, second, null);

    assertEquals(Optional.of(first), successor(product, third));
    assertEquals(Optional.empty(), successor(product, second));
    UUID fourth = shelf.published(2026, 4);
    assertEquals(Optional.of(fourth), successor(product, second));
  }

  @Test
  void onlyWhoKeepsTheArchiveMayAndSaysWhy(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Bevoegd");
    UUID id = shelf.published(2026, 1);
    var withdrawing = product.get(Withdrawing.class);

    product.actAs(shelf.reader());
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> withdrawing.withdraw(id, REASON, null)));
    product.actAs(TestActors.reading(TestActors.consultant(UUID.randomUUID()), shelf.library()));
    assertEquals(
        "403 U mag deze publicatie lezen, maar niet intrekken.",
        refusal(() -> withdrawing.withdraw(id, REASON, null)));
    product.actAs(TestActors.consultant(UUID.randomUUID()));
    assertEquals(
        "404 Deze publicatie bestaat niet.", refusal(() -> withdrawing.withdraw(id, REASON, null)));
    product.actAs(keeper(shelf));
    assertEquals(
        "reden: Schrijf in 10 tot 500 tekens waarom.",
        refusal(() -> withdrawing.withdraw(id, "  te kort  ", null)));
    assertEquals(
        "opvolger: Kies een andere versie van deze reeks, of geen.",
        refusal(() -> withdrawing.withdraw(id, REASON, id)));
    assertTrue(product.get(PublicationReading.class).find(id).isPresent());
  }

  @Test
  void theAuditRemembersWho(Composition product) {
    var shelf = PreservedRows.of(product, "Bieb Wie");
    UUID id = shelf.published(2026, 1);

    withdraw(product, shelf, id, null);

    assertEquals(
        List.of("consulent@proef.example publicatie ingetrokken: " + shelf.number(2026, 1)),
        AuditLines.about(product, shelf.number(2026, 1)));
  }
}
