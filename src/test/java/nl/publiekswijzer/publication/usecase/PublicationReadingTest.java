// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.usecase.AccountKeeping;
import nl.publiekswijzer.account.usecase.KeyText;
import nl.publiekswijzer.account.usecase.OwnAccount;
import nl.publiekswijzer.account.usecase.Recognising;
import nl.publiekswijzer.account.usecase.TokenIssuing;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.store.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class PublicationReadingTest {
  private static final List<Long> NOBODY = List.of(0L, 0L);

  @Test
  void downloadIsRememberedByInboxAndAudit(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Opgehaald");
    UUID id = shelf.published();
    shelf.read();
    var reading = product.get(PublicationReading.class);

    var file = reading.download(id, PublicationFile.PDF).orElseThrow();

    assertEquals("%PDF van " + id, new String(file.content(), StandardCharsets.UTF_8));
    assertEquals(Sha256.of(file.content()), file.sha256());
    assertEquals(List.of(1L, 1L), shelf.traces(id));
    assertEquals(
        List.of("medewerker@proef.example publicatie opgehaald: " + id + ", publicatie.pdf"),
        AuditLines.about(product, id.toString()));
    reading.download(id, PublicationFile.FIGURES_JSON);
    assertEquals(List.of(1L, 2L), shelf.traces(id));
  }

  @Test
  void filesAreCalledAfterLibraryKindAreaYearAndVersion(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Benoemd");
    UUID id = shelf.published();
    shelf.read();
    var reading = product.get(PublicationReading.class);

    var name = reading.downloadName(id);
    var pdf = reading.named(id, reading.findFile(id, PublicationFile.PDF).orElseThrow());

    assertEquals("Bieb Benoemd", name.library());
    assertEquals(name.of("", "pdf"), pdf.name());
    assertTrue(pdf.name().startsWith("bieb-benoemd_"), pdf.name());
  }

  @Test
  void openingIsRememberedOnceAndLookingNever(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Geopend");
    UUID id = shelf.published();
    shelf.read();
    var reading = product.get(PublicationReading.class);

    reading.find(id);
    reading.findFile(id, PublicationFile.PDF);
    reading.findDigest(id, PublicationFile.PDF);
    assertEquals(NOBODY, shelf.traces(id));
    reading.open(id);
    reading.open(id);

    assertEquals(List.of(1L, 0L), shelf.traces(id));
    assertEquals(List.of(), AuditLines.about(product, id.toString()));
  }

  @Test
  void fileThatIsNotThereIsHandedToNobody(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Zonder");
    UUID id = shelf.published();
    shelf.read();

    assertEquals(
        Optional.empty(), product.get(PublicationReading.class).download(id, "geheim.txt"));

    assertEquals(NOBODY, shelf.traces(id));
    assertEquals(List.of(), AuditLines.about(product, id.toString()));
  }

  @Test
  void publicationOfAnotherLibraryDoesNotExist(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Dicht");
    UUID id = shelf.published();
    var reading = product.get(PublicationReading.class);

    for (var actor :
        List.of(
            TestActors.employee(UUID.randomUUID(), UUID.randomUUID()),
            TestActors.consultant(UUID.randomUUID()),
            TestActors.national(Role.CORE_TEAM),
            TestActors.national(Role.ADMINISTRATOR))) {
      product.actAs(actor);
      assertEquals(List.of(), reading.list());
      assertEquals(Optional.empty(), reading.find(id));
      assertEquals(Optional.empty(), reading.open(id));
      assertEquals(Optional.empty(), reading.findFile(id, PublicationFile.PDF));
      assertEquals(Optional.empty(), reading.findDigest(id, PublicationFile.PDF));
      assertEquals(Optional.empty(), reading.download(id, PublicationFile.PDF));
      assertEquals(Optional.empty(), reading.download(id, PublicationFile.FIGURES_XLSX));
      assertEquals(Optional.empty(), product.get(FrontPages.class).findDigest(id), actor::toString);
    }
    assertEquals(NOBODY, shelf.traces(id));
  }

  @Test
  void agreedReaderReadsOneMoreLibraryForThoseDays(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Gedeeld");
    UUID id = shelf.published();
    var own = PublishedRows.of(product, "Bieb Lezer");
    own.read();
    var token =
        new KeyText(
            product.get(TokenIssuing.class).issue("lezen", Set.of(Permission.READ), 9).value());
    assertEquals(Optional.empty(), found(product, token, id));
    var today = Today.in(product.clock());
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    product.get(AccountKeeping.class).grant(own.reader(), "Bieb Gedeeld", today, today, "samen");

    assertEquals(Optional.of(id), found(product, token, id));
    assertEquals(
        List.of(id),
        product.get(PublicationReading.class).list().stream().map(Publication::id).toList());
    product.clock().advance(Duration.ofDays(1));
    assertEquals(Optional.empty(), found(product, token, id));
  }

  /** As a call with the token reads it. */
  private static Optional<UUID> found(Composition product, KeyText token, UUID publication) {
    product.actAs(product.get(Recognising.class).byToken(token).orElseThrow());
    return product.get(PublicationReading.class).find(publication).map(Publication::id);
  }

  @Test
  void newestComesFirst(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Volgorde");
    UUID older = shelf.published();
    UUID newer = shelf.published();
    shelf.read();

    assertEquals(
        List.of(newer, older),
        product.get(PublicationReading.class).list().stream().map(Publication::id).toList());
  }

  @Test
  void whatSomebodyReadGoesWithTheAccount(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Vertrek");
    UUID id = shelf.published();
    UUID colleague = shelf.colleague();
    product.actAs(TestActors.employee(colleague, shelf.library()));
    product.get(PublicationReading.class).download(id, PublicationFile.PDF);
    shelf.read();
    product.get(PublicationReading.class).download(id, PublicationFile.PDF);
    assertEquals(List.of(2L, 2L), shelf.traces(id));

    product.get(OwnAccount.class).delete();

    assertEquals(List.of(1L, 1L), shelf.traces(id));
    assertEquals(
        1L, product.value("select count(*) from download_receipt where account_id = ?", colleague));
  }
}
