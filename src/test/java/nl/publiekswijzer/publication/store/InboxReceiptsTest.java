// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.publication.DownloadReceipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@link InboxRepository} keeps of who opened what, and what was handed to whom. */
@ExtendWith(RolledBack.class)
class InboxReceiptsTest {
  private TestTransaction transaction;
  private PublicationStoreFixtures publications;
  private InboxRepository inbox;
  private UUID reader;
  private UUID otherReader;
  private UUID id;
  private UUID foreignId;

  @BeforeEach
  void arrangeTwoReadersAndTwoPublications(TestTransaction given) {
    transaction = given;
    publications = new PublicationStoreFixtures(given);
    reader = publications.rows.employee(publications.merelstede, Map.of("name", "Ida Brink"));
    otherReader = publications.rows.employee(publications.merelstede, Map.of("name", "Jan Veld"));
    id = publications.bare(publications.merelstede);
    foreignId = publications.bare(publications.vinkenoord);
    given.actAs(DatabaseRole.WEB, publications.merelstede);
    inbox = new InboxRepository(given.entities());
  }

  private Publication publication(UUID of) {
    return transaction.entities().find(Publication.class, of);
  }

  private Publication foreign() {
    transaction.actAs(DatabaseRole.WEB, publications.vinkenoord);
    var foreign = publication(foreignId);
    transaction.actAs(DatabaseRole.WEB, publications.merelstede);
    return foreign;
  }

  private void assertTakenSince(Instant before, Object actual) {
    var moment = ((Timestamp) actual).toInstant();
    assertTrue(!moment.isBefore(before) && !moment.isAfter(publications.now()));
  }

  @Test
  void openingIsKeptByReader() {
    var before = publications.now();

    inbox.opened(publication(id), reader);
    inbox.opened(publication(id), otherReader);

    assertEquals(
        "(%1$s,%2$s,%4$s) (%1$s,%3$s,%4$s)"
            .formatted(id, reader, otherReader, publications.merelstede),
        transaction.value(
            "select string_agg(row(publication_id, account_id, library_id)::text, ' '"
                + " order by opened_at) from publication_opened"));
    assertTakenSince(
        before,
        transaction.value("select opened_at from publication_opened where account_id = ?", reader));
  }

  @Test
  void theFirstTimeThatItWasOpenedCounts() {
    publications.opened(id, reader, Rows.moment(70));

    inbox.opened(publication(id), reader);

    assertEquals(
        Timestamp.from(Rows.moment(70)),
        transaction.value("select opened_at from publication_opened"));
  }

  @Test
  void openingOfAPublicationOutOfSightIsNotKept() {
    var foreign = foreign();

    assertThrows(PersistenceException.class, () -> inbox.opened(foreign, reader));
  }

  @Test
  void everyFileThatIsHandedOutIsKept() {
    var before = publications.now();

    inbox.received(publication(id), reader, "publicatie.pdf");
    inbox.received(publication(id), reader, "publicatie.pdf");

    String receipt = "(%s,%s,%s,publicatie.pdf)".formatted(id, reader, publications.merelstede);
    assertEquals(
        receipt + " " + receipt,
        transaction.value(
            "select string_agg(row(publication_id, account_id, library_id, file)::text, ' ')"
                + " from download_receipt"));
    assertTakenSince(before, transaction.value("select min(received_at) from download_receipt"));
  }

  @Test
  void aReceiptOfAPublicationOutOfSightIsNotKept() {
    var foreign = foreign();

    assertThrows(
        PersistenceException.class, () -> inbox.received(foreign, reader, "publicatie.pdf"));
  }

  @Test
  void receiptsOfAPublicationAreListedNewestFirst() {
    publications.received(id, reader, "publicatie.pdf", Rows.moment(70));
    publications.received(id, otherReader, "cijfers.csv", Rows.moment(72));
    publications.received(id, reader, "cijfers.json", Rows.moment(71));
    publications.received(id, reader, "cijfers.xlsx", Rows.moment(71));
    publications.received(foreignId, reader, "publicatie.pdf", Rows.moment(73));
    transaction.actAs(DatabaseRole.WORKER);

    var all =
        List.of(
            new DownloadReceipt("Jan Veld", "cijfers.csv", Rows.moment(72)),
            new DownloadReceipt("Ida Brink", "cijfers.xlsx", Rows.moment(71)),
            new DownloadReceipt("Ida Brink", "cijfers.json", Rows.moment(71)),
            new DownloadReceipt("Ida Brink", "publicatie.pdf", Rows.moment(70)));
    assertEquals(all, inbox.listReceipts(id, 10));
    assertEquals(all.subList(0, 3), inbox.listReceipts(id, 3));
  }

  @Test
  void aReceiptOfAnAccountThatIsBlockedHasNoName() {
    var blocked =
        publications.rows.employee(
            publications.merelstede, Map.of("name", "Kees Duin", "enabled", false));
    publications.received(id, blocked, "publicatie.pdf", Rows.moment(70));
    transaction.actAs(DatabaseRole.WORKER);

    assertEquals(
        List.of(new DownloadReceipt("", "publicatie.pdf", Rows.moment(70))),
        inbox.listReceipts(id, 10));
  }

  @Test
  void pagesReadNoNamesOfReaders() {
    publications.received(id, reader, "publicatie.pdf", Rows.moment(70));

    assertThrows(PersistenceException.class, () -> inbox.listReceipts(id, 10));
  }
}
