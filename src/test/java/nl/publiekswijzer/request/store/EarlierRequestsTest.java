// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a library asked before, of {@link RequestRepository}. */
@ExtendWith(RolledBack.class)
class EarlierRequestsTest {
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

  @Test
  void theLastWorkAreaIsThatOfTheNewestRequestThatWasPublished() {
    published(requests.merelstede, 70, "GM0344|");
    published(requests.merelstede, 72, "GM0345|3513");
    published(requests.merelstede, 71, "GM0346|");
    published(requests.vinkenoord, 74, "GM0347|");
    requests.ready(requests.merelstede, "created_at", Rows.moment(73));
    transaction.actAs(DatabaseRole.WEB, requests.merelstede, requests.vinkenoord);

    assertEquals(
        Optional.of(new WorkArea(List.of("GM0345"), List.of(3513))),
        repository.findLastWorkArea(requests.merelstede));
  }

  private void published(UUID library, int moment, String area) {
    requests.in("PUBLISHED", library, "created_at", Rows.moment(moment), "work_area", area);
  }

  @Test
  void aLibraryWithoutPublicationsHasNoLastWorkArea() {
    requests.ready(requests.merelstede);

    assertEquals(Optional.empty(), repository.findLastWorkArea(requests.merelstede));
  }

  @Test
  void requestsSinceAMomentAreCountedWhenTheyWereOrMayBePublished() {
    var since = Rows.moment(70);
    for (var state :
        List.of("READY", "HELD", "PARKED", "PUBLISHED", "REJECTED", "CANCELLED", "DEAD")) {
      requests.in(state, requests.merelstede, "created_at", since);
    }
    requests.running(requests.merelstede, "created_at", since.plusSeconds(1));
    requests.ready(requests.merelstede, "created_at", since.minusNanos(1_000));
    requests.ready(requests.vinkenoord, "created_at", since);
    requests.rows.request(requests.merelstede, requests.laterEdition, Map.of("created_at", since));
    transaction.actAs(DatabaseRole.WEB, requests.merelstede, requests.vinkenoord);

    assertEquals(5, repository.countSince(requests.merelstede, requests.edition, since));
  }
}
