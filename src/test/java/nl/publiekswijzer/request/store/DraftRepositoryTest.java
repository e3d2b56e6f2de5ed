// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.FileColumns;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.OrderTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class DraftRepositoryTest {
  private static final FileColumns COLUMNS = new FileColumns(true, false, List.of("Noord"));

  private static final WorkArea AREA = new WorkArea(List.of("GM0344"), List.of(3511, 3512));
  private static final MatchReport REPORT =
      new MatchReport(
          90,
          Map.of(),
          Map.of(),
          4,
          2,
          84,
          Map.of(),
          Map.of(),
          Map.of(),
          81,
          3,
          List.of("naam"),
          null,
          MemberFileForm.UNTOLD);

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private DraftRepository drafts;
  private UUID account;
  private UUID otherAccount;

  @BeforeEach
  void arrangeTwoAccounts(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    account = requests.rows.employee(requests.merelstede, Map.of());
    otherAccount = requests.rows.employee(requests.merelstede, Map.of());
    given.actAs(DatabaseRole.WEB, requests.merelstede);
    drafts = new DraftRepository(given.entities());
  }

  private RequestDraft draft(UUID of, UUID library, Instant savedAt) {
    return new RequestDraft(
        of, new RequestDraft.Start(library, ReportKind.MEMBERS, requests.edition), savedAt);
  }

  private RequestDraft added(UUID of, Instant savedAt) {
    var draft = draft(of, requests.merelstede, savedAt);
    drafts.add(draft);
    return draft;
  }

  private List<UUID> listed(UUID of) {
    return drafts.list(of).stream().map(RequestDraft::id).toList();
  }

  /** The draft with all that it holds. */
  private static List<Object> told(RequestDraft draft) {
    return List.of(
        draft.id(),
        draft.accountId(),
        draft.libraryId(),
        draft.kind(),
        draft.editionId(),
        draft.workArea(),
        draft.report(),
        draft.themes(),
        draft.note(),
        draft.savedAt());
  }

  @Test
  void aDraftIsFoundAsItWasKept() {
    var draft = added(account, Rows.moment(1));
    draft.choose(AREA, Rows.moment(2));
    draft.count(REPORT, COLUMNS, Rows.moment(3));
    draft.remark(List.of("T2", "T1"), "Graag voor maart.", OrderTerms.USUAL, Rows.moment(4));
    var before = told(draft);
    transaction.entities().flush();
    transaction.entities().clear();

    assertEquals(before, told(drafts.find(draft.id()).orElseThrow()));
    assertEquals(
        List.of(
            draft.id(),
            account,
            requests.merelstede,
            ReportKind.MEMBERS,
            requests.edition,
            Optional.of(AREA),
            Optional.of(REPORT),
            List.of("T2", "T1"),
            "Graag voor maart.",
            Rows.moment(4)),
        before);
  }

  @Test
  void aDraftThatWasJustBegunIsFoundWithoutAreaAndReport() {
    var draft = added(account, Rows.moment(1));
    transaction.entities().clear();

    var found = drafts.findToSend(draft.id()).orElseThrow();

    assertEquals(told(draft), told(found));
    assertEquals(Optional.empty(), found.workArea());
    assertEquals(Optional.empty(), found.report());
  }

  @Test
  void draftsOfOnePersonAreListedTheLastKeptFirst() {
    var first = added(account, Rows.moment(1));
    var third = added(account, Rows.moment(3));
    var second = added(account, Rows.moment(2));
    added(otherAccount, Rows.moment(4));

    assertEquals(List.of(third.id(), second.id(), first.id()), listed(account));
  }

  @Test
  void draftsThatWereKeptAtOnceAreListedById() {
    var lower = UUID.fromString("00000000-0000-4000-8000-000000000001");
    var higher = UUID.fromString("ffffffff-0000-4000-8000-000000000002");
    insert(higher, requests.merelstede, Rows.moment(1));
    insert(lower, requests.merelstede, Rows.moment(1));

    assertEquals(List.of(lower, higher), listed(account));
  }

  private void insert(UUID id, UUID library, Instant savedAt) {
    transaction.insert(
        "request_draft",
        Map.of(
            "id",
            id,
            "account_id",
            account,
            "library_id",
            library,
            "kind",
            "MEMBERS",
            "edition_id",
            requests.edition,
            "saved_at",
            savedAt));
  }

  @Test
  void draftsForAnotherLibraryAreOutOfSight() {
    var foreign = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    insert(foreign, requests.vinkenoord, Rows.moment(1));

    assertEquals(List.of(), drafts.list(account));
    assertEquals(Optional.empty(), drafts.find(foreign));
    assertEquals(Optional.empty(), drafts.findToSend(foreign));
  }

  @Test
  void draftsForAnotherLibraryCannotBeAdded() {
    var foreign = draft(account, requests.vinkenoord, Rows.moment(1));

    assertThrows(PersistenceException.class, () -> drafts.add(foreign));
  }

  @Test
  void whatIsRemovedIsGone() {
    var draft = added(account, Rows.moment(1));
    var other = added(account, Rows.moment(2));

    drafts.remove(draft);

    assertEquals(List.of(other.id()), listed(account));
  }

  @Test
  void whatWasThrownAwayADayAgoIsRemovedByTheWorker() {
    var kept = added(account, requests.now());
    kept.throwAway(requests.now().minusSeconds(86_400 - 60));
    added(account, requests.now()).throwAway(requests.now().minusSeconds(86_400 + 60));
    transaction.entities().flush();
    transaction.actAs(DatabaseRole.WORKER);

    assertEquals(1, drafts.removeOld());
    assertEquals(
        "{" + kept.id() + "}", transaction.value("select array_agg(id)::text from request_draft"));
  }

  @Test
  void draftsThatNobodyTouchedForThirtyDaysAreRemovedByTheWorker() {
    long day = 86_400;
    var kept = added(account, requests.now().minusSeconds(30 * day - 60));
    added(account, requests.now().minusSeconds(30 * day + 60));
    insert(
        UUID.fromString("d0000000-0000-4000-8000-000000000001"),
        requests.vinkenoord,
        requests.now().minusSeconds(40 * day));
    transaction.actAs(DatabaseRole.WORKER);

    assertEquals(2, drafts.removeOld());
    assertEquals(
        "{" + kept.id() + "}", transaction.value("select array_agg(id)::text from request_draft"));
  }
}
