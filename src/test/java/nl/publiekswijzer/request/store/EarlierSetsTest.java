// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static nl.publiekswijzer.request.store.MemberSetFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.area.store.WorkAreaConverter;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestDatabase;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.MemberSetFixtures.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With which sets a request is compared, of {@link MemberSets}. */
@ExtendWith(RolledBack.class)
class EarlierSetsTest {
  private static final String AREA = "GM0344|3511,3512";
  private static final String USUAL = "GM0344|";

  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private MemberSets sets;
  private UUID asked;

  @BeforeEach
  void arrangeTheRequestThatIsCompared(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    sets = new MemberSets(given.actAs(DatabaseRole.WORKER).entities());
    asked =
        requests.running(
            requests.merelstede, "work_area", AREA, "note", "", "created_at", Rows.moment(100));
    requests.insertSet(asked, requests.edition, 100);
  }

  /** What can be compared of the set of an earlier request. */
  private record ToldEarlier(
      UUID requestId,
      UUID libraryId,
      ReportKind kind,
      RequestState state,
      WorkArea workArea,
      UUID publicationId,
      boolean sameWords,
      String look,
      Told set) {
    static ToldEarlier of(MemberSets.Earlier earlier) {
      return new ToldEarlier(
          earlier.requestId(),
          earlier.libraryId(),
          earlier.kind(),
          earlier.state(),
          earlier.workArea(),
          earlier.publicationId(),
          earlier.sameWords(),
          earlier.look(),
          Told.of(earlier.set()));
    }
  }

  /** A request with a set, so many seconds later than the one that is compared. */
  private UUID request(String state, UUID library, int seconds, Object... other) {
    var usual =
        new Object[] {
          "created_at", Rows.moment(100).plusSeconds(seconds), "work_area", USUAL, "note", ""
        };
    var columns = Arrays.copyOf(usual, usual.length + other.length);
    System.arraycopy(other, 0, columns, usual.length, other.length);
    var request =
        state.equals("RUNNING")
            ? requests.running(library, columns)
            : requests.in(state, library, columns);
    requests.insertSet(request, requests.edition, 1_000 + seconds);
    return request;
  }

  private List<UUID> earlier() {
    return sets.listEarlier(asked).stream().map(MemberSets.Earlier::requestId).toList();
  }

  @Test
  void earlierSetsAreToldWithTheirRequests() {
    var published =
        request("PUBLISHED", requests.vinkenoord, -20, "work_area", AREA, "kind", "COMBINED");
    var publication =
        requests.rows.publication(
            published, requests.vinkenoord, requests.edition, Map.of("look", "#00FF00"));
    transaction.execute(
        "update analysis_request set publication_id = ? where id = ?", publication, published);
    var held = request("HELD", requests.merelstede, -10, "kind", "MEMBERS");

    assertEquals(
        List.of(
            new ToldEarlier(
                published,
                requests.vinkenoord,
                ReportKind.COMBINED,
                RequestState.PUBLISHED,
                new WorkAreaConverter().convertToEntityAttribute(AREA),
                publication,
                true,
                "#00FF00",
                Told.of(set(980))),
            new ToldEarlier(
                held,
                requests.merelstede,
                ReportKind.MEMBERS,
                RequestState.HELD,
                new WorkAreaConverter().convertToEntityAttribute(USUAL),
                null,
                true,
                null,
                Told.of(set(990)))),
        sets.listEarlier(asked).stream().map(ToldEarlier::of).toList());
  }

  @Test
  void setsWhoseBlocksMeetAreEarlierOnesWhosever() {
    var own = request("READY", requests.merelstede, -30);
    var others = request("READY", requests.vinkenoord, -20);
    var apart = request("READY", requests.merelstede, -10);
    transaction.execute("update member_set set blocks = '{9999}' where request_id = ?", apart);
    transaction.execute(
        "update member_set set blocks = '{1000,1234,1300}' where request_id = ?", others);

    assertEquals(List.of(own, others), earlier());
  }

  @Test
  void setsOfAnEarlierSchemeAreNot() {
    var old = request("READY", requests.merelstede, -30);
    transaction.execute("update member_set set scheme = 'OB-1' where request_id = ?", old);

    assertEquals(List.of(), earlier());
  }

  @Test
  void otherThemesOrAnotherNoteAreOtherWords() {
    request("READY", requests.merelstede, -30);
    request("READY", requests.merelstede, -20, "themes", "A");
    request("READY", requests.merelstede, -10, "note", "Graag");

    assertEquals(
        List.of(true, false, false),
        sets.listEarlier(asked).stream().map(MemberSets.Earlier::sameWords).toList());
  }

  @Test
  void setsOfAnotherEditionAreNot() {
    var other =
        requests.rows.request(
            requests.merelstede,
            requests.laterEdition,
            Map.of("state", "PUBLISHED", "created_at", Rows.moment(90)));
    requests.insertSet(other, requests.laterEdition, 12);

    assertEquals(List.of(), earlier());
  }

  @Test
  void whatIsPublishedCountsAlsoWhenItWasAcceptedLater() {
    var published = request("PUBLISHED", requests.merelstede, 10);

    assertEquals(List.of(published), earlier());
  }

  @Test
  void whatIsUnderwayCountsWhenItWasAcceptedEarlier() {
    var ready = request("READY", requests.merelstede, -50);
    var running = request("RUNNING", requests.merelstede, -40);
    var held = request("HELD", requests.merelstede, -30);
    var parked = request("PARKED", requests.merelstede, -20);
    for (var state : List.of("READY", "RUNNING", "HELD", "PARKED")) {
      request(state, requests.merelstede, 10);
    }

    assertEquals(List.of(ready, running, held, parked), earlier());
  }

  @Test
  void whatEndedWithoutAPublicationDoesNotCount() {
    for (var state : List.of("REJECTED", "CANCELLED", "DEAD")) {
      request(state, requests.merelstede, -10);
    }

    assertEquals(List.of(), earlier());
  }

  @Test
  void whatCameBackCountsFromThen() {
    request("READY", requests.merelstede, -20, "retried_at", Rows.moment(100).plusSeconds(5));
    var returned =
        request("READY", requests.merelstede, -10, "retried_at", Rows.moment(100).minusSeconds(5));

    assertEquals(List.of(returned), earlier());
  }

  @Test
  void aRequestThatCameBackIsComparedWithAllSinceItWasAccepted() {
    var later = request("READY", requests.merelstede, 10);
    transaction.execute(
        "update analysis_request set retried_at = ? where id = ?",
        Rows.moment(100).plusSeconds(20),
        asked);
    request("READY", requests.merelstede, 30);

    assertEquals(List.of(later), earlier());
  }

  @Test
  void ofTwoAcceptedAtOnceTheLowerIdIsEarlier() {
    var lower = UUID.fromString("00000000-0000-4000-8000-000000000001");
    var higher = UUID.fromString("ffffffff-0000-4000-8000-000000000002");
    request("READY", requests.merelstede, 0, "id", higher);
    request("READY", requests.merelstede, 0, "id", lower);

    assertEquals(List.of(lower), earlier());
  }

  @Test
  void earlierSetsGoByAgeThenId() {
    var lower = UUID.fromString("00000000-0000-4000-8000-000000000001");
    var higher = UUID.fromString("ffffffff-0000-4000-8000-000000000002");
    request("PUBLISHED", requests.merelstede, -10, "id", higher);
    request("PUBLISHED", requests.merelstede, -10, "id", lower);
    var oldest = request("PUBLISHED", requests.merelstede, -20);

    assertEquals(List.of(oldest, lower, higher), earlier());
  }

  @Test
  void comparisonsWaitForEachOther() throws SQLException {
    sets.listEarlier(asked);

    try (var other = TestDatabase.shared().dataSource().getConnection();
        var statement = other.createStatement();
        var row = statement.executeQuery("Select pg_try_advisory_xact_lock(7204311)")) {
      row.next();
      assertFalse(row.getBoolean(1));
    }
  }
}
