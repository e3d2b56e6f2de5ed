// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class ReleaseLogTest {
  private TestTransaction transaction;
  private RequestStoreFixtures requests;
  private ReleaseLog log;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    requests = new RequestStoreFixtures(given);
    log = new ReleaseLog(given.actAs(DatabaseRole.WORKER).entities());
  }

  private UUID publication(UUID library) {
    var request = requests.in("PUBLISHED", library);
    return requests.rows.publication(request, library, requests.edition, Map.of());
  }

  private static ReleaseLog.Entry entry(String mark, boolean noise, int comparedWith) {
    return new ReleaseLog.Entry(
        "OB-2",
        "sleutel " + mark,
        "verzameling " + mark,
        noise,
        "[\"cellen " + mark + "\"]",
        "cijfers " + mark,
        new BigDecimal("0.0571"),
        new BigDecimal("1.83"),
        "varianties " + mark,
        comparedWith,
        "BUDGET " + mark);
  }

  @Test
  void aReleaseIsFoundByItsPublication() {
    var first = publication(requests.merelstede);
    var second = publication(requests.vinkenoord);
    var before = requests.now();

    log.add(first, requests.merelstede, entry("een", true, 3));
    log.add(second, requests.vinkenoord, entry("twee", false, 4));

    assertEquals(Optional.of(entry("een", true, 3)), log.find(first));
    assertEquals(Optional.of(entry("twee", false, 4)), log.find(second));
    assertEquals(Optional.empty(), log.find(publication(requests.merelstede)));
    requests.assertTakenSince(
        before,
        ((Timestamp)
                transaction.value(
                    "select released_at from release_log where library_id = ?",
                    requests.merelstede))
            .toInstant());
  }

  @Test
  void pagesSeeReleasesOfTheirLibrariesOnly() {
    var own = publication(requests.merelstede);
    var foreign = publication(requests.vinkenoord);
    log.add(own, requests.merelstede, entry("een", true, 3));
    log.add(foreign, requests.vinkenoord, entry("twee", false, 4));
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);

    assertEquals(Optional.of(entry("een", true, 3)), log.find(own));
    assertEquals(Optional.empty(), log.find(foreign));
  }

  @Test
  void pagesAddNoRelease() {
    var own = publication(requests.merelstede);
    transaction.actAs(DatabaseRole.WEB, requests.merelstede);

    assertThrows(
        PersistenceException.class, () -> log.add(own, requests.merelstede, entry("een", true, 3)));
  }

  @Test
  void aReleaseIsLoggedOnce() {
    var publication = publication(requests.merelstede);
    log.add(publication, requests.merelstede, entry("een", true, 3));

    assertThrows(
        PersistenceException.class,
        () -> log.add(publication, requests.merelstede, entry("twee", false, 4)));
  }
}
