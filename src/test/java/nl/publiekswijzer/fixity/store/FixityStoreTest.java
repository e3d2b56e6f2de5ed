// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.fixity.FixityFinding;
import nl.publiekswijzer.fixity.FixityRound;
import nl.publiekswijzer.fixity.FixityRound.Tally;
import nl.publiekswijzer.fixity.StoredLetter;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.StoreCheck.Store;
import nl.publiekswijzer.publication.store.DamageRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class FixityStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:30:00.123456Z");
  private static final DigestCheck CSV =
      new DigestCheck("n/v1/cijfers.csv", "cijfers.csv", "SHA-512", "aa", "bb");

  private TestTransaction given;
  private Rows rows;
  private UUID library;
  private long edition;

  @BeforeEach
  void arrange(TestTransaction transaction) {
    given = transaction;
    rows = new Rows(transaction);
    library = rows.library("Bieb Opslag", Map.of());
    edition = rows.edition("Editie Opslag", Map.of());
  }

  private UUID published(int version, Instant at) {
    UUID request = rows.request(library, edition, Map.of("state", "PUBLISHED"));
    return rows.publication(
        request,
        library,
        edition,
        Map.of("version", version, "published_at", at, "number", "N-" + version));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void roundTellsWhatWasReadUntilItEnds() {
    var rounds = new RoundRepository(given.entities());
    assertTrue(rounds.lock());
    assertEquals(Optional.empty(), rounds.findLast());
    rounds.begin(4, NOW);
    rounds.add(4, new Tally(1, 7, 900, 2), NOW.plusSeconds(3));
    rounds.add(4, new Tally(1, 8, 1_000, 3), NOW.plusSeconds(5));

    var goesOn =
        new FixityRound(4, NOW, NOW.plusSeconds(5), new Tally(2, 15, 1_900, 5), null, null, null);
    assertEquals(Optional.of(goesOn), rounds.findLast());
    assertEquals(Optional.empty(), rounds.findLastOver());
    long entry =
        ((Number)
                given
                    .entities()
                    .createNativeQuery("select append_log(cast('blad' as bytea))")
                    .getSingleResult())
            .longValue();
    rounds.end(4, NOW.plusSeconds(9), "verslag", entry);
    assertEquals(
        Optional.of(
            new FixityRound(
                4,
                NOW,
                NOW.plusSeconds(5),
                new Tally(2, 15, 1_900, 5),
                NOW.plusSeconds(9),
                "verslag",
                entry)),
        rounds.findLastOver());
    assertThrows(PersistenceException.class, () -> rounds.add(4, new Tally(1, 1, 1, 0), NOW));
  }

  @Test
  void nextIsWhatWasReadLongestAgoAndNothingTwice() {
    var rounds = new RoundRepository(given.entities());
    UUID old = published(1, NOW.minusSeconds(300));
    UUID middle = published(2, NOW.minusSeconds(200));
    UUID destroyed = published(3, NOW.minusSeconds(100));
    published(4, NOW.plusSeconds(1));
    tombstone(destroyed, "DESTROYED");
    rounds.begin(1, NOW);
    assertEquals(Optional.of(old), rounds.findNext(NOW, 1));
    assertEquals(2, rounds.countLeft(NOW, 1));
    rounds.read(old, 1, NOW.plusSeconds(10));
    assertEquals(Optional.of(middle), rounds.findNext(NOW, 1));
    rounds.read(middle, 1, NOW.plusSeconds(20));
    assertEquals(Optional.empty(), rounds.findNext(NOW, 1));

    assertEquals(Optional.of(old), rounds.findNext(NOW, 2));
    assertEquals(0, rounds.countUnread(NOW.minusSeconds(500)));
    assertEquals(2, rounds.countUnread(NOW.plusSeconds(15)));
  }

  private void tombstone(UUID publication, String kind) {
    rows.row(
        "publication_tombstone",
        Map.of(
            "publication_id", publication,
            "library_id", library,
            "kind", kind,
            "at", NOW,
            "reason", "Een goede reden",
            "decided_by", "Consulent",
            "sha256", "0"));
  }

  @Test
  void findingIsOpenedOnceAndShutsItsDoor() {
    var findings = new FindingRepository(given.entities());
    UUID publication = published(1, NOW.minusSeconds(300));
    assertFalse(findings.isAnyFoundSince(NOW.minusSeconds(1)));

    assertTrue(findings.open(publication, Store.DATABASE, CSV, NOW));
    assertFalse(findings.open(publication, Store.DATABASE, CSV, NOW.plusSeconds(1)));

    var open = findings.listOpen(publication).get(0);
    assertEquals(
        new FixityFinding(open.id(), publication, library, "N-1", Store.DATABASE, CSV, NOW), open);
    assertEquals(Optional.of(open), findings.find(open.id()));
    assertEquals(List.of(open), findings.listOpen());
    assertTrue(findings.isAnyFoundSince(NOW.minusSeconds(1)));
    given.actAs(DatabaseRole.WEB, library);
    var damage = new DamageRepository(given.entities());
    assertTrue(damage.isFile(publication, "cijfers.csv"));
    assertFalse(damage.isFile(publication, "publicatie.pdf"));
    assertTrue(damage.isAny(List.of(UUID.randomUUID(), publication)));
    given.actAs(DatabaseRole.WORKER);
    findings.close(open.id(), NOW.plusSeconds(5));
    assertEquals(List.of(), findings.listOpen(publication));
    assertFalse(damage.isAny(List.of(publication)));
  }

  @Test
  void damageOfTheCopyShutsNoDoor() {
    UUID publication = published(1, NOW.minusSeconds(300));
    new FindingRepository(given.entities()).open(publication, Store.COPY, CSV, NOW);

    assertFalse(new DamageRepository(given.entities()).isAny(List.of(publication)));
  }

  @Test
  void onlyWhatWasPublishedIsPutBackAndOnlyWhereItIsDamaged() {
    var findings = new FindingRepository(given.entities());
    UUID publication = published(1, NOW.minusSeconds(300));
    rows.row(
        "publication_file",
        Map.of(
            "publication_id",
            publication,
            "library_id",
            library,
            "name",
            "cijfers.csv",
            "media_type",
            "soort",
            "sha256",
            Sha256.of(bytes("goed")),
            "size",
            4,
            "content",
            bytes("fout")));

    assertFalse(findings.putBack(publication, "cijfers.csv", bytes("ook fout")));
    assertFalse(findings.putBack(publication, "publicatie.pdf", bytes("goed")));
    assertTrue(findings.putBack(publication, "cijfers.csv", bytes("goed")));
    assertFalse(findings.putBack(publication, "cijfers.csv", bytes("goed")));
    assertArrayEquals(
        bytes("goed"),
        (byte[])
            given.value(
                "select content from publication_file where publication_id = ?", publication));
    assertThrows(
        PersistenceException.class,
        () ->
            given
                .entities()
                .createNativeQuery("update publication_file set content = 'x'")
                .executeUpdate());
  }

  @Test
  void monthHasOneLetter() {
    var letters = new LetterRepository(given.entities());
    var march = YearMonth.of(2026, 3);
    assertFalse(letters.holds(march));
    assertTrue(letters.add(march, NOW, 2, bytes("%PDF")));
    assertFalse(letters.add(march, NOW.plusSeconds(1), 3, bytes("%PDF nog een")));
    letters.add(march.plusMonths(1), NOW.plusSeconds(2), 1, bytes("%PDF april"));

    assertTrue(letters.holds(march));
    assertEquals(
        List.of(
            new StoredLetter(
                march.plusMonths(1), NOW.plusSeconds(2), 1, 10, Sha256.of(bytes("%PDF april"))),
            new StoredLetter(march, NOW, 2, 4, Sha256.of(bytes("%PDF")))),
        letters.list());
    assertArrayEquals(bytes("%PDF"), letters.find(march).orElseThrow());
    assertEquals(Optional.empty(), letters.find(march.plusMonths(2)));
  }

  @Test
  void mailGoesToAdministratorsThatAreEnabled() {
    UUID administrator = rows.account("ADMINISTRATOR", Map.of());
    rows.account("ADMINISTRATOR", Map.of("enabled", false));
    rows.account("CORE_TEAM", Map.of());

    assertEquals(
        List.of(administrator), new FindingRepository(given.entities()).listAdministrators());
  }
}
