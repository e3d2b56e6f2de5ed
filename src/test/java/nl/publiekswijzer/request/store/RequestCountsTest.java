// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.member.MalformedReason;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.member.MemberCross;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@link RequestRepository} keeps of member files. */
@ExtendWith(RolledBack.class)
class RequestCountsTest {
  private TestTransaction transaction;
  private EntityManager entities;
  private RequestStoreFixtures requests;
  private RequestRepository repository;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    given.actAs(DatabaseRole.WEB, requests.merelstede);
    entities = given.entities();
    repository = new RequestRepository(entities);
  }

  private static MemberCounts counts(int n) {
    return new MemberCounts(
        List.of(new MemberCell(3_500 + n, n, 31)),
        List.of(new MemberCross("BOTH", 0, n, 31)),
        List.of(new MemberCross("Brink", 3_500 + n, n, 31)),
        List.of("", "Brink"),
        false,
        false);
  }

  private static MatchReport report(int n) {
    return new MatchReport(
        90,
        Map.of(MalformedReason.NUMBER_INVALID, 5L),
        Map.of(MalformedReason.NUMBER_INVALID, List.of(7L)),
        n,
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
  }

  private void count(UUID request, int n) {
    repository.add(entities.find(AnalysisRequest.class, request), counts(n));
    entities.flush();
  }

  private void report(UUID request, int n) {
    repository.add(entities.find(AnalysisRequest.class, request), report(n));
    entities.flush();
  }

  @Test
  void countsThatPagesAddAreFoundByTheWorker() {
    var first = requests.ready(requests.merelstede);
    var second = requests.ready(requests.merelstede);
    count(first, 1);
    count(second, 2);
    entities.clear();
    transaction.actAs(DatabaseRole.WORKER);

    assertEquals(Optional.of(counts(1)), repository.findMembers(first));
    assertEquals(Optional.of(counts(2)), repository.findMembers(second));
    assertEquals(Optional.empty(), repository.findMembers(requests.ready(requests.merelstede)));
    assertEquals(
        requests.merelstede,
        transaction.value("select library_id from member_counts where request_id = ?", first));
  }

  @Test
  void pagesReadNoCounts() {
    var request = requests.ready(requests.merelstede);

    assertThrows(DatabaseException.class, () -> repository.findMembers(request));
  }

  @Test
  void pagesAddNoCountsForAnotherLibrary() {
    var foreign = requests.ready(requests.vinkenoord);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede, requests.vinkenoord);
    var request = entities.find(AnalysisRequest.class, foreign);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);
    repository.add(request, counts(1));

    assertThrows(PersistenceException.class, entities::flush);
  }

  @Test
  void pagesReadTheReportsOfTheirLibraries() {
    var own = requests.ready(requests.merelstede);
    var foreign = requests.ready(requests.vinkenoord);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede, requests.vinkenoord);
    report(own, 11);
    report(foreign, 12);
    entities.clear();
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);

    assertEquals(Optional.of(report(11)), repository.findReport(own));
    assertEquals(Optional.empty(), repository.findReport(foreign));
  }

  @Test
  void countsAreDestroyedThirtyDaysAfterTheEnd() {
    long day = 86_400;
    var now = requests.now();
    var old =
        requests.in(
            "PUBLISHED", requests.merelstede, "finished_at", now.minusSeconds(30 * day + 60));
    var recent =
        requests.in("DEAD", requests.merelstede, "finished_at", now.minusSeconds(30 * day - 60));
    var underway = requests.ready(requests.merelstede);
    count(old, 1);
    count(recent, 2);
    count(underway, 3);
    entities.clear();
    transaction.actAs(DatabaseRole.WORKER);

    assertEquals(1, repository.destroyOldCounts());
    assertEquals(Optional.empty(), repository.findMembers(old));
    assertEquals(Optional.of(counts(2)), repository.findMembers(recent));
    assertEquals(Optional.of(counts(3)), repository.findMembers(underway));
  }
}
