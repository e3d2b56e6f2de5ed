// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestDatabase;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two transactions do at once to the rows of requests. */
class RequestLocksTest {
  private static final Duration LEASE = Duration.ofSeconds(600);

  private static TestDatabase database;

  private TestTransaction arranging;
  private RequestStoreFixtures requests;
  private TestTransaction one;
  private TestTransaction other;

  @BeforeAll
  static void copyTheDatabase() {
    database = TestDatabase.copy();
  }

  @AfterAll
  static void giveTheCopyBack() {
    database.drop();
  }

  @BeforeEach
  void beginThreeTransactions() {
    arranging = new TestTransaction(database);
    requests = new RequestStoreFixtures(arranging);
    one = new TestTransaction(database);
    other = new TestTransaction(database);
  }

  @AfterEach
  void emptyTheCopy() {
    one.close();
    other.close();
    arranging.close();
    try (var emptying = new TestTransaction(database)) {
      emptying.execute("truncate library, edition, segmentation, node cascade");
      emptying.commit();
    }
  }

  private static RequestQueue queue(TestTransaction transaction) {
    return new RequestQueue(transaction.entities());
  }

  private static boolean isFree(TestTransaction transaction, String table, UUID id) {
    return (Boolean)
        transaction.value(
            "with free as (select 1 from "
                + table
                + " where id = ? for no key update skip locked) select exists (select from free)",
            id);
  }

  @Test
  void twoNodesAtOnceClaimDifferentRequests() {
    var first = requests.ready(requests.merelstede, "kind", "MEMBERS");
    var second = requests.ready(requests.merelstede, "kind", "COMBINED");
    arranging.commit();

    assertEquals(Optional.of(new Attempt(first, 1)), queue(one).claim("knoop-1", LEASE));
    assertEquals(Optional.of(new Attempt(second, 1)), queue(other).claim("knoop-2", LEASE));
  }

  @Test
  void aNodeDoesNotWaitForTheClaimOfAnother() {
    requests.ready(requests.merelstede);
    arranging.commit();

    assertTrue(queue(one).claim("knoop-1", LEASE).isPresent());
    assertEquals(Optional.empty(), queue(other).claim("knoop-2", LEASE));
  }

  @Test
  void whatAnotherClaimedMeanwhileIsNotClaimedAgain() {
    var request = requests.ready(requests.merelstede);
    arranging.commit();
    queue(one).claim("knoop-1", LEASE);
    one.commit();

    assertEquals(Optional.empty(), queue(other).claim("knoop-2", LEASE));
    assertEquals(
        "knoop-1", other.value("select owner from analysis_request where id = ?", request));
  }

  @Test
  void twoNodesAtOnceReapDifferentRequests() {
    var request =
        requests.running(requests.merelstede, "lease_until", requests.now().minusSeconds(5));
    arranging.commit();

    assertEquals(List.of(request), queue(one).reap());
    assertEquals(List.of(), queue(other).reap());
  }

  @Test
  void aRequestThatIsLockedKeepsItsLeaseAndItsNode() throws SQLException {
    var leaseUntil = requests.now().plusSeconds(60);
    var locked = requests.running(requests.merelstede, "token", 7, "lease_until", leaseUntil);
    var free = requests.running(requests.vinkenoord, "token", 8, "lease_until", leaseUntil);
    var attempts = Set.of(new Attempt(locked, 7), new Attempt(free, 8));
    arranging.commit();
    queue(one).enter(new Attempt(locked, 7), Phase.VERIFY);

    var heard = new Leases(database.dataSource(), LeasesTest.node()).prolong(attempts, LEASE, 3);

    assertEquals(attempts, heard.own());
    assertFalse(isProlonged(locked, leaseUntil));
    assertTrue(isProlonged(free, leaseUntil));
  }

  private boolean isProlonged(UUID request, Instant leaseUntil) {
    return (Boolean)
        other.value(
            "select lease_until > ? from analysis_request where id = ?", leaseUntil, request);
  }

  @Test
  void signsOfLifeDoNotWaitForTheTransactionsOfTheServer() throws SQLException {
    arranging.commit();
    var leases = new Leases(database.dataSource(), LeasesTest.node());

    leases.prolong(List.of(), LEASE, 3);

    assertEquals(
        1L, other.value("select count(*) from node where name = ?", LeasesTest.node().name()));
  }

  @Test
  void nothingIsAddedToALibraryWhoseLoadIsReadToAdd() {
    arranging.commit();
    one.actAs(DatabaseRole.WEB, requests.merelstede);

    new QueueLoad(one.entities()).readToAdd(requests.merelstede, LEASE);

    assertFalse(isFree(other, "library", requests.merelstede));
    assertTrue(isFree(other, "library", requests.vinkenoord));
  }

  @Test
  void aDraftThatIsFoundToBeSentIsNotChangedMeanwhile() {
    var account = requests.rows.employee(requests.merelstede, Map.of());
    var drafts = new DraftRepository(arranging.entities());
    var start = new RequestDraft.Start(requests.merelstede, ReportKind.RESIDENTS, requests.edition);
    var sent = new RequestDraft(account, start, Rows.moment(1));
    var kept = new RequestDraft(account, start, Rows.moment(2));
    arranging.actAs(DatabaseRole.WEB, requests.merelstede);
    drafts.add(sent);
    drafts.add(kept);
    arranging.commit();
    one.actAs(DatabaseRole.WEB, requests.merelstede);

    new DraftRepository(one.entities()).findToSend(sent.id());

    assertFalse(isFree(other, "request_draft", sent.id()));
    assertTrue(isFree(other, "request_draft", kept.id()));
  }
}
