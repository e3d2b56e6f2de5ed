// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import nl.publiekswijzer.platform.TestDatabase;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes that append at once. */
class LogOrderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final TestDatabase database = TestDatabase.copy();

  @AfterEach
  void drop() {
    database.drop();
  }

  private long appended(String leaf) {
    try (var transaction = new TestTransaction(database)) {
      long index =
          new LogEntries(transaction.entities()).append(leaf.getBytes(StandardCharsets.UTF_8));
      transaction.commit();
      return index;
    }
  }

  /** Begins to append while another transaction has appended, and waits for that. */
  private CompletableFuture<Long> waiting(String leaf) {
    var index = CompletableFuture.supplyAsync(() -> appended(leaf));
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!isAnybodyWaiting()) {
      assertTrue(Instant.now().isBefore(deadline), "nobody waits");
      Thread.onSpinWait();
    }
    return index;
  }

  private boolean isAnybodyWaiting() {
    try (var transaction = new TestTransaction(database)) {
      return (Boolean)
          transaction.value(
              "select exists (select 1 from pg_locks where locktype = 'advisory' and not granted"
                  + " and database = (select oid from pg_database where datname ="
                  + " current_database()))");
    }
  }

  private Object value(String sql) {
    try (var transaction = new TestTransaction(database)) {
      return transaction.value(sql);
    }
  }

  @Test
  void secondStandsBehindTheFirst() {
    try (var first = new TestTransaction(database)) {
      assertEquals(
          0, new LogEntries(first.entities()).append("eerste".getBytes(StandardCharsets.UTF_8)));
      var second = waiting("tweede");
      first.commit();

      assertEquals(1, second.join());
    }
    assertEquals(
        "eerste,tweede",
        value("select string_agg(convert_from(leaf, 'UTF8'), ',' order by index) from log_entry"));
    assertNull(value("select first_broken_log_entry()"));
  }

  @Test
  void secondTakesThePlaceOfAFirstThatIsRolledBack() {
    CompletableFuture<Long> second;
    try (var first = new TestTransaction(database)) {
      new LogEntries(first.entities()).append("eerste".getBytes(StandardCharsets.UTF_8));
      second = waiting("tweede");
    }

    assertEquals(0, second.join());
    assertNull(value("select first_broken_log_entry()"));
  }
}
