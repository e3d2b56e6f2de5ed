// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.household.ImportState;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class ImportRunsTest {
  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(2, 2);
  private static final Duration LEASE = Duration.ofMinutes(5);

  private TestTransaction transaction;
  private ImportRuns runs;
  private int made;

  @BeforeEach
  void actAsWorker(TestTransaction own) {
    transaction = own;
    runs = new ImportRuns(transaction.entities());
  }

  /** A run in this state, with values of its own in the other columns. */
  private List<Object> enter(UUID id, String state, Map<String, ?> other) {
    int n = ++made;
    var row = new HashMap<String, Object>();
    row.put("id", id);
    row.put("edition_name", "Editie " + n);
    row.put("instruction", "opdracht " + n);
    row.put("state", state);
    row.put("percent", 20 + n);
    row.put("rows_read", 3_000_000_000L + n);
    row.put("created_at", Rows.moment(n));
    row.putAll(other);
    transaction.insert("edition_import", row);
    return Arrays.asList(
        id,
        row.get("edition_name"),
        row.get("instruction"),
        ImportState.valueOf(state),
        row.get("percent"),
        row.get("rows_read"),
        row.get("failure"));
  }

  private static List<Object> told(ImportRun run) {
    return Arrays.asList(
        run.id(),
        run.editionName(),
        run.instruction(),
        run.state(),
        run.percent(),
        run.rowsRead(),
        run.failure());
  }

  /** State, percent, rows, failure, whether it has a lease, whether it has ended. */
  private Object stored(UUID id) {
    return transaction.value(
        "select concat_ws('|', state, percent, rows_read, coalesce(failure, '-'),"
            + " lease_until is not null, finished_at is not null) from edition_import where id = ?",
        id);
  }

  private Instant moment(String sql, Object... values) {
    return ((Timestamp) transaction.value(sql, values)).toInstant();
  }

  private Instant now() {
    return moment("select clock_timestamp()");
  }

  private void assertBetween(Instant first, Instant last, Instant moment) {
    assertFalse(moment.isBefore(first), () -> moment + " before " + first);
    assertFalse(moment.isAfter(last), () -> moment + " after " + last);
  }

  @Test
  void everyColumnOfARunIsRead() {
    var run = enter(FIRST, "FAILED", Map.of("failure", "bestand ontbreekt"));
    enter(SECOND, "DONE", Map.of());

    assertEquals(Optional.of(run), runs.find(FIRST).map(ImportRunsTest::told));
    assertEquals(Optional.empty(), runs.find(new UUID(7, 7)));
  }

  @Test
  void aNewRunIsReady() {
    transaction.actAs(DatabaseRole.WEB);
    runs.add(new ImportRun(FIRST, "Editie 2024", "opdracht"));
    transaction.entities().flush();
    transaction.entities().clear();

    assertEquals(
        Optional.of(
            Arrays.asList(FIRST, "Editie 2024", "opdracht", ImportState.READY, 0, 0L, null)),
        runs.find(FIRST).map(ImportRunsTest::told));
  }

  @Test
  void runsAreListedNewestFirst() {
    var oldest = enter(FIRST, "DONE", Map.of());
    var twin = enter(new UUID(4, 4), "RUNNING", Map.of());
    var newest =
        enter(new UUID(3, 3), "FAILED", Map.of("failure", "mislukt", "created_at", Rows.moment(2)));

    assertEquals(List.of(newest, twin, oldest), latest(4));
    assertEquals(List.of(newest, twin), latest(2));
  }

  private List<List<Object>> latest(int most) {
    return runs.latest(most).stream().map(ImportRunsTest::told).toList();
  }

  @Test
  void anImportIsUnderWayUntilItEnds() {
    enter(new UUID(1, 1), "READY", Map.of("edition_name", "gereed"));
    enter(new UUID(2, 2), "RUNNING", Map.of("edition_name", "loopt"));
    enter(new UUID(3, 3), "DONE", Map.of("edition_name", "klaar"));
    enter(new UUID(4, 4), "FAILED", Map.of("edition_name", "mislukt"));

    assertTrue(runs.isUnderway("gereed"));
    assertTrue(runs.isUnderway("loopt"));
    assertFalse(runs.isUnderway("klaar"));
    assertFalse(runs.isUnderway("mislukt"));
    assertFalse(runs.isUnderway("onbekend"));
  }

  @Test
  void aRunBeginsOnce() {
    enter(FIRST, "READY", Map.of());
    enter(SECOND, "READY", Map.of());

    Instant before = now();
    assertTrue(runs.begin(FIRST));
    Instant after = now();
    assertFalse(runs.begin(FIRST));

    assertEquals("RUNNING|21|3000000001|-|t|f", stored(FIRST));
    assertEquals("READY|22|3000000002|-|f|f", stored(SECOND));
    assertBetween(before.plus(LEASE), after.plus(LEASE), lease(FIRST));
  }

  private Instant lease(UUID id) {
    return moment("select lease_until from edition_import where id = ?", id);
  }

  @Test
  void progressProlongsTheLease() {
    enter(FIRST, "RUNNING", Map.of("lease_until", Rows.moment(9)));
    enter(SECOND, "RUNNING", Map.of("lease_until", Rows.moment(10)));

    Instant before = now();
    runs.progress(FIRST, 57, 4_000_000_000L);
    Instant after = now();

    assertEquals("RUNNING|57|4000000000|-|t|f", stored(FIRST));
    assertEquals("RUNNING|22|3000000002|-|t|f", stored(SECOND));
    assertBetween(before.plus(LEASE), after.plus(LEASE), lease(FIRST));
    assertEquals(Rows.moment(10), lease(SECOND));
  }

  @Test
  void whatHasEndedMakesNoProgress() {
    enter(FIRST, "FAILED", Map.of("failure", "afgebroken"));

    runs.progress(FIRST, 57, 4_000_000_000L);

    assertEquals("FAILED|21|3000000001|afgebroken|f|f", stored(FIRST));
  }

  @Test
  void aRunThatIsDoneHasItsHundredPercent() {
    enter(FIRST, "RUNNING", Map.of("lease_until", Rows.moment(9)));
    enter(SECOND, "RUNNING", Map.of("lease_until", Rows.moment(10)));

    runs.done(FIRST, "");

    assertEquals("DONE|100|3000000001|-|f|t", stored(FIRST));
    assertEquals("RUNNING|22|3000000002|-|t|f", stored(SECOND));
    assertEquals(List.of(), runs.find(FIRST).orElseThrow().remarks());
  }

  @Test
  void aRunThatIsDoneKeepsItsRemarks() {
    enter(FIRST, "RUNNING", Map.of("lease_until", Rows.moment(9)));
    enter(SECOND, "RUNNING", Map.of("lease_until", Rows.moment(10)));

    runs.done(FIRST, "Zonder dit.\nZonder dat.");

    assertEquals(
        List.of(List.of("Zonder dit.", "Zonder dat."), List.of()),
        List.of(FIRST, SECOND).stream().map(id -> runs.find(id).orElseThrow().remarks()).toList());
  }

  @Test
  void aRunThatFailsSaysWhy() {
    enter(FIRST, "RUNNING", Map.of("lease_until", Rows.moment(9)));
    enter(SECOND, "RUNNING", Map.of("lease_until", Rows.moment(10)));

    runs.fail(FIRST, "regel 7 klopt niet");

    assertEquals("FAILED|21|3000000001|regel 7 klopt niet|f|t", stored(FIRST));
    assertEquals("RUNNING|22|3000000002|-|t|f", stored(SECOND));
  }

  @Test
  void runsWhoseNodeDiedFail() {
    Instant now = now();
    Map<String, ?> died =
        Map.of("lease_until", now.minusSeconds(60), "created_at", now.minusSeconds(61));
    Map<String, ?> lives =
        Map.of("lease_until", now.plusSeconds(600), "created_at", now.minusSeconds(3_600));
    enter(FIRST, "RUNNING", died);
    enter(SECOND, "READY", Map.of("created_at", now.minus(LEASE).minusSeconds(60)));
    enter(new UUID(3, 3), "RUNNING", lives);
    enter(new UUID(4, 4), "READY", Map.of("created_at", now));
    enter(new UUID(5, 5), "DONE", died);
    enter(new UUID(6, 6), "FAILED", died);

    assertEquals(Set.of(FIRST, SECOND), Set.copyOf(runs.failAbandoned("server gestopt")));

    assertEquals("FAILED|21|3000000001|server gestopt|f|t", stored(FIRST));
    assertEquals("FAILED|22|3000000002|server gestopt|f|t", stored(SECOND));
    assertEquals("RUNNING|23|3000000003|-|t|f", stored(new UUID(3, 3)));
    assertEquals("READY|24|3000000004|-|f|f", stored(new UUID(4, 4)));
    assertEquals("DONE|25|3000000005|-|t|f", stored(new UUID(5, 5)));
    assertEquals("FAILED|26|3000000006|-|t|f", stored(new UUID(6, 6)));
  }

  @Test
  void keepersOfAccountsSeeNoImports() {
    transaction.actAs(DatabaseRole.ACCOUNTS);

    assertThrows(PersistenceException.class, () -> runs.latest(4));
  }
}
