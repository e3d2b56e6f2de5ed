// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class RequestRepositoryTest {
  private static final WorkArea AREA = new WorkArea(List.of("GM0344"), List.of(3511, 3512));

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private RequestRepository repository;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    given.actAs(DatabaseRole.WEB, requests.merelstede);
    repository = new RequestRepository(given.entities());
  }

  private AnalysisRequest order(UUID library, UUID account) {
    return new AnalysisRequest(
        UUID.fromString("e0000000-0000-4000-8000-000000000001"),
        new AnalysisRequest.Sender(library, account),
        new AnalysisOrder(
            "Bibliotheek Merelstede",
            ReportKind.COMBINED,
            "Huishoudens 2025",
            AREA,
            List.of("T2", "T1"),
            "Graag voor maart.",
            3),
        requests.laterEdition,
        Rows.moment(70));
  }

  /** A request with all that it holds. */
  private static List<Object> told(AnalysisRequest r) {
    return Arrays.asList(
        r.id(),
        r.libraryId(),
        r.kind(),
        r.editionId(),
        r.workArea(),
        r.themes(),
        r.note(),
        r.createdAt(),
        r.state(),
        r.phase(),
        r.percent(),
        r.publicationId(),
        r.heldFor(),
        r.resembles(),
        r.approved(),
        r.requestedBy(),
        r.revision(),
        r.reason());
  }

  private static List<UUID> ids(List<AnalysisRequest> found) {
    return found.stream().map(AnalysisRequest::id).toList();
  }

  @Test
  void aRequestThatIsAddedIsReady() {
    var account = requests.rows.employee(requests.merelstede, Map.of());
    var order = order(requests.merelstede, account);

    repository.add(order);

    assertEquals(
        "(%s,COMBINED,%d,\"GM0344|3511,3512\",\"T2,T1\",\"Graag voor maart.\",3,READY,,0,\"\",%s)"
            .formatted(requests.merelstede, requests.laterEdition, account),
        requests.told(
            order.id(),
            "library_id, kind, edition_id, work_area, themes, note, priority, state, phase,"
                + " percent, approved, requested_by"));
    assertEquals(Rows.moment(70), requests.moment(order.id(), "created_at"));
    transaction.entities().clear();
    assertEquals(
        Arrays.asList(
            order.id(),
            requests.merelstede,
            ReportKind.COMBINED,
            requests.laterEdition,
            AREA,
            List.of("T2", "T1"),
            "Graag voor maart.",
            Rows.moment(70),
            RequestState.READY,
            null,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.of(account),
            1,
            null),
        told(repository.read(order.id())));
  }

  @Test
  void aRequestForAnotherLibraryCannotBeAdded() {
    var foreign = order(requests.vinkenoord, null);

    assertThrows(PersistenceException.class, () -> repository.add(foreign));
  }

  @Test
  void aRequestTellsWhatBecameOfIt() {
    var earlier = requests.in("PUBLISHED", requests.merelstede);
    var publication =
        requests.rows.publication(earlier, requests.merelstede, requests.edition, Map.of());
    var id =
        requests.in(
            "HELD",
            requests.merelstede,
            "kind",
            "MEMBERS",
            "work_area",
            "|3513",
            "created_at",
            Rows.moment(71),
            "note",
            "Voor de raad.",
            "publication_id",
            publication,
            "resembles",
            earlier,
            "approved",
            "NEAR_AN_EARLIER,NEAR_ANOTHER_LIBRARYS",
            "version",
            31);

    assertEquals(
        List.of(
            id,
            requests.merelstede,
            ReportKind.MEMBERS,
            requests.edition,
            new WorkArea(List.of(), List.of(3513)),
            List.of(),
            "Voor de raad.",
            Rows.moment(71),
            RequestState.HELD,
            Phase.PROTECT,
            15,
            Optional.of(publication),
            Optional.of(HoldReason.BUDGET),
            Optional.of(earlier),
            Set.of(HoldReason.NEAR_AN_EARLIER, HoldReason.NEAR_ANOTHER_LIBRARYS),
            Optional.empty(),
            31,
            "Het mag er niet een meer zijn."),
        told(repository.read(id)));
  }

  @Test
  void requestsOfAnotherLibraryAreOutOfSight() {
    var foreign = requests.ready(requests.vinkenoord);

    assertEquals(Optional.empty(), repository.find(foreign));
    assertEquals(List.of(), repository.list(Set.of(foreign)));
    assertEquals(List.of(), repository.list(10));
    assertThrows(IllegalStateException.class, () -> repository.read(foreign));
  }

  @Test
  void requestsAreListedNewestFirst() {
    var lower = UUID.fromString("00000000-0000-4000-8000-000000000001");
    var higher = UUID.fromString("ffffffff-0000-4000-8000-000000000002");
    var oldest = requests.ready(requests.merelstede, "created_at", Rows.moment(70));
    requests.ready(requests.merelstede, "created_at", Rows.moment(71), "id", higher);
    requests.ready(requests.merelstede, "created_at", Rows.moment(71), "id", lower);

    assertEquals(List.of(lower, higher, oldest), ids(repository.list(10)));
    assertEquals(List.of(lower, higher), ids(repository.list(2)));
  }

  @Test
  void requestsAreListedById() {
    var first = requests.ready(requests.merelstede);
    requests.ready(requests.merelstede);
    var third = requests.ready(requests.merelstede);

    assertEquals(Set.of(first, third), Set.copyOf(ids(repository.list(Set.of(first, third)))));
  }
}
