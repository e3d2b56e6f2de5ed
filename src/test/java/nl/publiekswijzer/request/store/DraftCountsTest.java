// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static nl.publiekswijzer.request.store.MemberSetFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.member.MemberCross;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.platform.WorkingJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@link DraftRepository} keeps of member files. */
@ExtendWith(RolledBack.class)
class DraftCountsTest {
  private static final MemberCounts COUNTS =
      new MemberCounts(
          List.of(new MemberCell(3511, 2, 31)),
          List.of(new MemberCross("BOTH", 0, 2, 31)),
          List.of(new MemberCross("Brink", 0, 2, 31)),
          List.of("", "Brink"),
          false,
          false);

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private DraftRepository drafts;
  private UUID account;

  @BeforeEach
  void arrangeAnAccount(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    account = requests.rows.employee(requests.merelstede, Map.of());
    given.actAs(DatabaseRole.WEB, requests.merelstede);
    drafts = new DraftRepository(given.entities());
  }

  private RequestDraft added(UUID library, Instant savedAt) {
    var start = new RequestDraft.Start(library, ReportKind.MEMBERS, requests.edition);
    var draft = new RequestDraft(account, start, savedAt);
    drafts.add(draft);
    return draft;
  }

  private String counts(RequestDraft of) {
    return (String)
        transaction.value(
            "select coalesce(string_agg(row(library_id, edition_id, counts, digest, households,"
                + " encode(sketch || address_sketch, 'hex'))::text, ' '), '') from draft_counts where draft_id = ?",
            of.id());
  }

  @Test
  void whatIsRemovedTakesItsCountsWithIt() {
    var draft = added(requests.merelstede, Rows.moment(1));
    drafts.count(draft, COUNTS, set(12));

    drafts.remove(draft);

    assertEquals("", counts(draft));
  }

  @Test
  void countsOfADraftAreReplaced() {
    var draft = added(requests.merelstede, Rows.moment(1));
    var other = added(requests.merelstede, Rows.moment(2));
    drafts.count(draft, COUNTS, set(12));
    drafts.count(other, COUNTS, set(13));

    drafts.count(draft, COUNTS, set(14));

    assertEquals(expected(draft, set(14)), counts(draft));
    assertEquals(expected(other, set(13)), counts(other));
  }

  private String expected(RequestDraft of, MemberSet set) {
    return (String)
        transaction.value(
            "select row(?::uuid, ?::bigint, ?::text, ?::text, ?::int, ?::text)::text",
            of.libraryId(),
            of.editionId(),
            WorkingJson.text(COUNTS),
            set.households(),
            set.rows(),
            MemberSetFixtures.sketch(set));
  }

  @Test
  void countsOfOneDraftAreDropped() {
    var draft = added(requests.merelstede, Rows.moment(1));
    var other = added(requests.merelstede, Rows.moment(2));
    drafts.count(draft, COUNTS, set(12));
    drafts.count(other, COUNTS, set(13));

    drafts.dropCounts(draft);

    assertEquals("", counts(draft));
    assertEquals(expected(other, set(13)), counts(other));
  }

  @Test
  void countsForAnotherLibraryCannotBeWritten() {
    transaction.actAs(DatabaseRole.WEB, requests.vinkenoord);
    var foreign = added(requests.vinkenoord, Rows.moment(1));
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);

    assertThrows(PersistenceException.class, () -> drafts.count(foreign, COUNTS, set(12)));
  }

  @Test
  void countsThatAreSentBecomeThoseOfTheRequest() {
    var draft = added(requests.merelstede, Rows.moment(1));
    var other = added(requests.merelstede, Rows.moment(2));
    drafts.count(draft, COUNTS, set(12));
    drafts.count(other, COUNTS, set(13));
    requests.ready(requests.merelstede, "id", draft.id());

    drafts.sendCounts(draft, List.of(1234));

    transaction.actAs(DatabaseRole.WORKER);
    var entities = transaction.entities();
    assertEquals(Optional.of(COUNTS), new RequestRepository(entities).findMembers(draft.id()));
    assertEquals(
        MemberSetFixtures.Told.of(set(12)),
        MemberSetFixtures.Told.of(new MemberSets(entities).find(draft.id()).orElseThrow()));
    assertEquals(
        "{1234}",
        transaction.value("select blocks::text from member_set where request_id = ?", draft.id()));
    assertEquals("", counts(draft));
    assertEquals(expected(other, set(13)), counts(other));
  }
}
