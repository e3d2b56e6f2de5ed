// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.research.Expectation;
import nl.publiekswijzer.research.store.ExpectationRepository.Entered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class ExpectationRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
  private static final Expectation HIGH = expectation("40.5", "A", "B", "C");
  private static final Expectation LOW = expectation("12.5", "D", "B", "A");

  private TestTransaction transaction;
  private Rows rows;
  private ExpectationRepository expectations;
  private UUID library;
  private UUID foreign;
  private long edition;

  @BeforeEach
  void enterTwoLibraries(TestTransaction given) {
    transaction = given;
    rows = new Rows(given);
    library = rows.library("Bieb Raadt", Map.of());
    foreign = rows.library("Bieb Elders", Map.of());
    edition = rows.edition("Editie", Map.of());
    expectations = new ExpectationRepository(given.entities());
    given.actAs(DatabaseRole.WEB, library);
  }

  private static Expectation expectation(String reach, String... segments) {
    return new Expectation(UUID.randomUUID(), List.of(segments), new BigDecimal(reach));
  }

  @Test
  void allOfALibraryAreListedByReach() {
    expectations.add(library, edition, HIGH, NOW);
    expectations.add(library, edition, LOW, NOW.plusSeconds(5));

    assertEquals(List.of(LOW, HIGH), expectations.list(library, edition));
    assertEquals(
        List.of(new Entered("Bieb Raadt", "Editie", 2, false)), expectations.listEntered());
    assertEquals(List.of(), expectations.list(library, edition + 1));
  }

  @Test
  void thoseOfAnotherLibraryAreNotSeenNorEntered() {
    transaction.actAs(DatabaseRole.WEB, foreign);
    expectations.add(foreign, edition, HIGH, NOW);
    transaction.actAs(DatabaseRole.WEB, library);

    assertEquals(List.of(), expectations.list(foreign, edition));
    assertEquals(List.of(), expectations.listEntered());
    assertThrows(PersistenceException.class, () -> expectations.add(foreign, edition, LOW, NOW));
  }

  @Test
  void databaseTakesNoneOnceThereIsAPublication() {
    assertFalse(expectations.isPublished(library, edition));
    rows.publication(
        rows.request(library, edition, Map.of("state", "PUBLISHED")), library, edition, Map.of());

    assertTrue(expectations.isPublished(library, edition));
    assertThrows(PersistenceException.class, () -> expectations.add(library, edition, LOW, NOW));
  }
}
