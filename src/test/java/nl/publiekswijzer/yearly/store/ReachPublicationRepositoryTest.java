// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.reach.store.ReachDefinitionRepository;
import nl.publiekswijzer.yearly.ReachDocument;
import nl.publiekswijzer.yearly.ReachIssue;
import nl.publiekswijzer.yearly.ReachPublication;
import nl.publiekswijzer.yearly.ReachPublication.Number;
import nl.publiekswijzer.yearly.YearlyFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class ReachPublicationRepositoryTest {
  private ReachPublicationRepository publications;

  @BeforeEach
  void decide(TestTransaction all) {
    var entities = all.actAs(DatabaseRole.WEB, UUID.randomUUID()).entities();
    new ReachDefinitionRepository(entities)
        .add(YearlyFixtures.aNetworkReach().country().definition());
    publications = new ReachPublicationRepository(entities);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ReachDocument document(int version) {
    return new ReachDocument(
        "{\"versie\":" + version + "}", bytes("pdf " + version), version + 2, bytes("vera"));
  }

  private static ReachPublication kept(ReachIssue issue) {
    int version = issue.number().version();
    return new ReachPublication(
        2024,
        version,
        issue.madeAt(),
        issue.madeBy(),
        issue.reason(),
        1,
        version + 2,
        5,
        Sha256.of(bytes("pdf " + version)));
  }

  @Test
  void everyVersionStaysAndIsListedNewestFirst() {
    var first = YearlyFixtures.anIssue(1, "");
    var second = YearlyFixtures.anIssue(2, "Verbeterd.");

    assertTrue(publications.add(first, document(1)));
    assertTrue(publications.add(second, document(2)));

    assertEquals(List.of(kept(second), kept(first)), publications.list());
    assertEquals(Optional.of("{\"versie\":1}"), publications.findFigures(new Number(2024, 1)));
    assertArrayEquals(bytes("pdf 2"), publications.findPdf(new Number(2024, 2)).orElseThrow());
    assertEquals(Optional.empty(), publications.findPdf(new Number(2024, 3)));
  }

  @Test
  void versionThatIsThereAlreadyStays() {
    var issue = YearlyFixtures.anIssue(1, "");
    assertTrue(publications.add(issue, document(1)));

    assertFalse(publications.add(issue, document(2)));

    assertEquals(List.of(kept(issue)), publications.list());
  }

  @Test
  void secondVersionNeedsAReason() {
    var issue = YearlyFixtures.anIssue(2, " ");

    assertThrows(PersistenceException.class, () -> publications.add(issue, document(2)));
  }
}
