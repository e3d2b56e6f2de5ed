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

/** What a reader looks for in the inbox, of {@link InboxRepository}. */
@ExtendWith(RolledBack.class)
class InboxSearchTest {
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

  private static InboxQuestion text(String text) {
    return new InboxQuestion(text, "", "", 0, null, false, 1, 20);
  }

  private void assertFound(InboxQuestion question, UUID... expected) {
    assertEquals(
        List.of(expected), inbox.list(reader, question).stream().map(InboxEntry::id).toList());
    assertEquals(expected.length, inbox.count(reader, question));
  }

  private UUID published(UUID library, Object... other) {
    return publications.published(library, "Gemeente Brinkdorp", other);
  }

  @Test
  void aTextIsFoundInLibraryEditionAndProvinceWhateverItsCase() {
    var merelstede = published(publications.merelstede, "published_at", Rows.moment(72));
    var vinkenoord =
        published(
            publications.vinkenoord,
            "edition_id",
            publications.laterEdition,
            "published_at",
            Rows.moment(71));
    var second =
        published(
            publications.vinkenoord,
            "edition_id",
            publications.laterEdition,
            "published_at",
            Rows.moment(70));

    assertFound(text("MEREL"), merelstede);
    assertFound(text("huishoudens 2025"), vinkenoord, second);
    assertFound(text("zEEland"), vinkenoord, second);
    assertFound(text("bibliotheek"), merelstede, vinkenoord, second);
    assertFound(text("%"));
  }

  @Test
  void aPublicationIsFoundByItsNumberInAnySpelling() {
    var one = published(publications.merelstede, "number", "PW-52D5D2A6-20F2");
    published(publications.vinkenoord, "number", "PW-11111111-20F2");

    for (String spelt : List.of("PW-52D5D2A6-20F2", "pw 52d5d2a6 20f2", "52d5d2a620f2")) {
      assertFound(text(spelt), one);
    }
  }

  @Test
  void aPublicationIsFoundByTheOwnNameOfItsArea() {
    var one = published(publications.merelstede, "area_name", "De Brinken");
    published(publications.vinkenoord);

    assertFound(text("brinken"), one);
  }

  @Test
  void aTextIsFoundAlsoOfALibraryWithoutAProvince() {
    var nameless =
        publications.rows.library(
            "Bibliotheek Kievitsveld", PublicationStoreFixtures.row("province", null));
    transaction.actAs(DatabaseRole.WEB, nameless);
    var publication = published(nameless);

    assertFound(text("kievit"), publication);
  }

  @Test
  void aLibraryIsFoundByItsWholeName() {
    published(publications.merelstede);
    var vinkenoord = published(publications.vinkenoord);

    assertFound(
        new InboxQuestion("", "Bibliotheek Vinkenoord", "", 0, null, false, 1, 20), vinkenoord);
    assertFound(new InboxQuestion("", "Bibliotheek", "", 0, null, false, 1, 20));
  }

  @Test
  void aProvinceIsFoundByItsWholeName() {
    published(publications.merelstede);
    var vinkenoord = published(publications.vinkenoord);

    assertFound(new InboxQuestion("", "", "Zeeland", 0, null, false, 1, 20), vinkenoord);
    assertFound(new InboxQuestion("", "", "Zee", 0, null, false, 1, 20));
  }

  @Test
  void aYearAndAKindAreFound() {
    var first = members(2025, 72);
    var second = members(2025, 71);
    members(2024, 73);
    published(publications.merelstede, "year", 2025, "kind", "COMBINED");

    assertFound(
        new InboxQuestion("", "", "", 2025, ReportKind.MEMBERS, false, 1, 20), first, second);
  }

  private UUID members(int year, int moment) {
    return published(
        publications.merelstede,
        "year",
        year,
        "kind",
        "MEMBERS",
        "published_at",
        Rows.moment(moment));
  }

  @Test
  void whatTheReaderHasNotOpenedIsUnread() {
    var opened = published(publications.merelstede, "published_at", Rows.moment(71));
    var unread = published(publications.merelstede, "published_at", Rows.moment(70));
    var openedByOther = published(publications.merelstede, "published_at", Rows.moment(69));
    var alsoByOther = published(publications.merelstede, "published_at", Rows.moment(68));
    publications.opened(opened, reader, Rows.moment(72));
    publications.opened(openedByOther, otherReader, Rows.moment(73));
    publications.opened(alsoByOther, otherReader, Rows.moment(74));

    assertFound(InboxQuestion.ALL, opened, unread, openedByOther, alsoByOther);
    assertFound(
        new InboxQuestion("", "", "", 0, null, true, 1, 20), unread, openedByOther, alsoByOther);
  }
}
