// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static nl.publiekswijzer.request.store.MemberSetFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.request.store.MemberSetFixtures.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class MemberSetsTest {
  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private MemberSets sets;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    sets = new MemberSets(given.actAs(DatabaseRole.WORKER).entities());
  }

  @Test
  void aSetThatPagesAddIsFoundByTheWorker() {
    var id = requests.ready(requests.merelstede);
    var other = requests.ready(requests.merelstede);
    requests.insertSet(other, requests.edition, 12);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);
    sets.add(transaction.entities().find(AnalysisRequest.class, id), set(13), List.of(1234, 1236));
    transaction.actAs(DatabaseRole.WORKER);

    assertEquals(Optional.of(Told.of(set(13))), sets.find(id).map(Told::of));
    assertEquals(
        "(%s,%s,\"{1234,1236}\")".formatted(requests.merelstede, requests.edition),
        transaction.value(
            "select row(library_id, edition_id, blocks)::text from member_set where request_id = ?",
            id));
  }

  @Test
  void aRequestWithoutAMemberFileHasNoSet() {
    assertEquals(Optional.empty(), sets.find(requests.ready(requests.merelstede)));
  }

  @Test
  void pagesAddNoSetForAnotherLibrary() {
    var foreign =
        transaction.entities().find(AnalysisRequest.class, requests.ready(requests.vinkenoord));
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);

    assertThrows(PersistenceException.class, () -> sets.add(foreign, set(13), List.of(1234)));
  }

  @Test
  void pagesReadNoSet() {
    var request = requests.ready(requests.merelstede);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);

    assertThrows(PersistenceException.class, () -> sets.find(request));
  }
}
