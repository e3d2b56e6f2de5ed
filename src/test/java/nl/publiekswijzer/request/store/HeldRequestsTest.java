// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.HoldReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class HeldRequestsTest {
  private static final String ALL = "analysis_request.*";
  private static final List<String> NOT_HELD =
      List.of("READY", "PARKED", "PUBLISHED", "REJECTED", "CANCELLED", "DEAD");

  private RequestStoreFixtures requests;
  private HeldRequests held;

  @BeforeEach
  void arrangeLibraries(TestTransaction transaction) {
    requests = new RequestStoreFixtures(transaction);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);
    held = new HeldRequests(transaction.entities());
  }

  private UUID held(Object... other) {
    return requests.in("HELD", requests.merelstede, other);
  }

  private List<UUID> listed() {
    return held.list().stream().map(AnalysisRequest::id).toList();
  }

  private UUID publication() {
    var earlier = requests.in("PUBLISHED", requests.merelstede);
    return requests.rows.publication(earlier, requests.merelstede, requests.edition, Map.of());
  }

  @Test
  void whatIsHeldIsListedByAgeThenId() {
    var moment = Rows.moment(100);
    var younger = held("created_at", moment.plusSeconds(1));
    var higher =
        held("created_at", moment, "id", UUID.fromString("b0000000-0000-4000-8000-000000000001"));
    var lower =
        held("created_at", moment, "id", UUID.fromString("a0000000-0000-4000-8000-000000000002"));

    assertEquals(List.of(lower, higher, younger), listed());
  }

  @Test
  void whatIsNotHeldOrOfAnotherLibraryIsNotListed() {
    NOT_HELD.forEach(state -> requests.in(state, requests.merelstede));
    requests.running(requests.merelstede);
    requests.in("HELD", requests.vinkenoord);

    assertEquals(List.of(), listed());
  }

  @Test
  void whatIsReleasedIsDueAtOnceAndIsNotHeldForTheSameAgain() {
    var request = held("version", 31);
    var before = requests.now();

    assertTrue(held.release(request, HoldReason.BUDGET));
    assertEquals(
        "(READY,,BUDGET,BUDGET,32)",
        requests.told(request, "state, reason, approved, held_for, version"));
    requests.assertTakenSince(before, requests.moment(request, "run_at"));
  }

  @Test
  void reasonsThatWereSetAsideBeforeStay() {
    var request = held("approved", "NEAR_AN_EARLIER");

    held.release(request, HoldReason.BUDGET);

    assertEquals("(\"NEAR_AN_EARLIER,BUDGET\")", requests.told(request, "approved"));
  }

  @Test
  void whatIsReferredEndsInTheEarlierPublication() {
    var request = held("version", 31);
    var publication = publication();
    var before = requests.now();

    assertTrue(held.refer(request, publication));
    assertEquals(
        "(PUBLISHED,100,%s,32)".formatted(publication),
        requests.told(request, "state, percent, publication_id, version"));
    requests.assertTakenSince(before, requests.moment(request, "finished_at"));
  }

  @Test
  void whatIsRejectedSaysWhy() {
    var request = held("version", 31);
    var before = requests.now();

    assertTrue(held.reject(request, "Stuur een ander bestand."));
    assertEquals(
        "(REJECTED,15,\"Stuur een ander bestand.\",,32)",
        requests.told(request, "state, percent, reason, publication_id, version"));
    requests.assertTakenSince(before, requests.moment(request, "finished_at"));
  }

  @Test
  void whoDecidesFirstDecides() {
    var request = held();
    held.reject(request, "Stuur een ander bestand.");

    assertFalse(held.release(request, HoldReason.BUDGET));
    assertFalse(held.refer(request, publication()));
    assertEquals(
        "(REJECTED,\"Stuur een ander bestand.\",)",
        requests.told(request, "state, reason, publication_id"));
  }

  @Test
  void whatIsNotHeldIsNotDecidedUpon() {
    var publication = publication();
    for (var state : NOT_HELD) {
      assertUndecided(requests.in(state, requests.merelstede), publication);
    }
    assertUndecided(requests.running(requests.merelstede), publication);
  }

  @Test
  void whatAnotherLibraryHoldsIsOutOfReach() {
    assertUndecided(requests.in("HELD", requests.vinkenoord), publication());
  }

  @Test
  void aDecisionTouchesNoOtherRequest() {
    var other = held();
    var before = requests.told(other, ALL);

    held.release(held(), HoldReason.BUDGET);
    held.refer(held(), publication());
    held.reject(held(), "Stuur een ander bestand.");

    assertEquals(before, requests.told(other, ALL));
  }

  private void assertUndecided(UUID request, UUID publication) {
    var before = requests.told(request, ALL);
    assertFalse(held.release(request, HoldReason.BUDGET));
    assertFalse(held.refer(request, publication));
    assertFalse(held.reject(request, "Stuur een ander bestand."));
    assertEquals(before, requests.told(request, ALL));
  }
}
