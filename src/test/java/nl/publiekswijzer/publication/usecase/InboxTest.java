// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.publication.DownloadReceipt;
import nl.publiekswijzer.publication.InboxEntry;
import nl.publiekswijzer.publication.InboxPage;
import nl.publiekswijzer.publication.InboxQuestion;
import nl.publiekswijzer.publication.PublicationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Composed.class)
class InboxTest {
  private static final InboxQuestion UNREAD = new InboxQuestion("", "", "", 0, null, true, 1, 10);

  private static List<UUID> ids(InboxPage page) {
    return page.entries().stream().map(InboxEntry::id).toList();
  }

  @Test
  void publicationIsNewUntilTheReaderFetchesItAndStaysNewToOthers(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Postvak");
    UUID id = shelf.published();
    UUID colleague = shelf.colleague();
    var inbox = product.get(Inbox.class);
    shelf.read();
    assertEquals(List.of(id), ids(inbox.list(UNREAD)));
    assertEquals(List.of(), inbox.listReceipts(id));

    product.get(PublicationReading.class).download(id, PublicationFile.PDF);

    assertEquals(List.of(), ids(inbox.list(UNREAD)));
    var entry = inbox.list(InboxQuestion.ALL).entries().get(0);
    assertEquals(
        List.of(false, 1, "Merelstede"),
        List.of(entry.unread(), entry.receipts(), entry.workArea()));
    assertNotNull(entry.lastReceipt());
    assertEquals(
        List.of("Lezer publicatie.pdf"),
        inbox.listReceipts(id).stream().map(r -> r.name() + " " + r.file()).toList());
    product.actAs(TestActors.employee(colleague, shelf.library()));
    assertEquals(List.of(id), ids(inbox.list(UNREAD)));
  }

  @Test
  void receiptOfWhoIsLetInNoMoreHasNoName(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Naamloos");
    UUID id = shelf.published();
    shelf.read();
    product.get(PublicationReading.class).download(id, PublicationFile.FIGURES_CSV);
    product.arrange(
        rows -> {
          rows.change("update account set enabled = false where id = ?", shelf.reader());
          return null;
        });

    var receipts = product.get(Inbox.class).listReceipts(id);

    assertEquals(
        List.of(new DownloadReceipt("", "cijfers.csv", receipts.get(0).receivedAt())), receipts);
  }

  @Test
  void listIsNarrowedDownAndTurnedPageByPage(Composition product) {
    var shelf = PublishedRows.of(product, "Bieb Bladeren");
    UUID first = shelf.published("year", 2023, "kind", "MEMBERS");
    UUID second = shelf.published();
    UUID third = shelf.published();
    shelf.read();
    var inbox = product.get(Inbox.class);

    var page = inbox.list(new InboxQuestion("BLADER", "", "", 0, null, false, 1, 2));
    assertEquals(List.of(third, second), ids(page));
    assertEquals(3, page.total());
    assertEquals(
        List.of(first), ids(inbox.list(new InboxQuestion("BLADER", "", "", 0, null, false, 2, 2))));
    assertEquals(
        List.of(first),
        ids(inbox.list(new InboxQuestion("", "", "", 0, ReportKind.MEMBERS, false, 1, 9))));
    assertEquals(
        List.of(first), ids(inbox.list(new InboxQuestion("", "", "", 2023, null, false, 1, 9))));
    assertEquals(
        List.of(), ids(inbox.list(new InboxQuestion("", "", "Elders", 0, null, false, 1, 9))));
    assertEquals(
        List.of(), ids(inbox.list(new InboxQuestion("", "Elders", "", 0, null, false, 1, 9))));
    assertEquals(List.of(2024, 2023), inbox.years());
    assertEquals(List.of("Provincie van Bieb Bladeren"), inbox.provinces());
  }

  @Test
  void inboxHoldsNothingOfOtherLibraries(Composition product) {
    UUID id = PublishedRows.of(product, "Bieb Hunne").published();
    var own = PublishedRows.of(product, "Bieb Onze");
    own.read();
    var inbox = product.get(Inbox.class);

    assertEquals(new InboxPage(List.of(), 1, 200, 0), inbox.list(InboxQuestion.ALL));
    assertEquals(List.of(), inbox.years());
    assertEquals(List.of(), inbox.provinces());
    assertEquals("404 Deze publicatie bestaat niet.", refusal(() -> inbox.listReceipts(id)));
  }

  @Test
  void whoReadsNoPublicationsHasNoInbox(Composition product) {
    var inbox = product.get(Inbox.class);
    for (var role : List.of(Role.ADMINISTRATOR, Role.CORE_TEAM)) {
      product.actAs(TestActors.national(role));
      for (Executable deed :
          List.<Executable>of(
              () -> inbox.list(InboxQuestion.ALL),
              inbox::years,
              inbox::provinces,
              () -> inbox.listReceipts(UUID.randomUUID()),
              () -> product.get(Archive.class).overview(2024),
              () -> product.get(Archive.class).versions("Bieb"))) {
        assertEquals("403 U hebt hier geen recht op. Vraag uw beheerder.", refusal(deed));
      }
    }
  }
}
