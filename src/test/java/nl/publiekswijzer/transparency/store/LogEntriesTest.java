// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.transparency.GrowingTree;
import nl.publiekswijzer.transparency.MerkleTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RolledBack.class)
class LogEntriesTest {
  private static final int SIZE = 37;

  private TestTransaction transaction;
  private LogEntries entries;

  @BeforeEach
  void begin(TestTransaction own) {
    transaction = own;
    entries = new LogEntries(own.entities());
  }

  private static byte[] leaf(int index) {
    return ("leaf " + index).getBytes(StandardCharsets.UTF_8);
  }

  private void append(int size) {
    for (int i = 0; i < size; i++) {
      assertEquals(i, entries.append(leaf(i)));
    }
  }

  @Test
  void subtreesOfEverySizeAreThoseOfTheDefinition() {
    append(SIZE);
    var tree = GrowingTree.ofSize(SIZE);

    for (int size = 0; size <= SIZE; size++) {
      assertEquals(tree.root(size), new MerkleTree(entries, size).root(), "size " + size);
    }
    assertEquals(SIZE, entries.size());
    assertEquals(
        0L,
        transaction.value(
            "select count(*) from log_entry e full join (select * from log_node where level = 0) n"
                + " using (index) where e.leaf_hash is distinct from n.hash"));
  }

  @Test
  void onlyCompleteSubtreesAreKept() {
    append(6);

    assertEquals(6 + 3 + 1L, transaction.value("select count(*) from log_node"));
    assertThrows(IllegalStateException.class, () -> entries.read(1, 3));
    assertThrows(IllegalStateException.class, () -> entries.read(2, 1));
  }

  @Test
  void entriesAndHashesAreListedInTheirOrder() {
    append(5);
    var tree = GrowingTree.ofSize(5);

    var listed = entries.list(1, 3);
    assertEquals(3, listed.size());
    assertArrayEquals(leaf(1), listed.get(0));
    assertArrayEquals(leaf(3), listed.get(2));
    assertEquals(List.of(tree.leaf(3), tree.leaf(4)), entries.listHashes(0, 3, 256));
    assertEquals(List.of(tree.read(1, 0), tree.read(1, 1)), entries.listHashes(1, 0, 256));
    assertArrayEquals(leaf(4), entries.find(4).orElseThrow());
    assertTrue(entries.find(5).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update log_node set hash = sha256('x') where level = 0 and index = 9|9",
        "update log_node set hash = sha256('x') where level = 1 and index = 3|4",
        "update log_node set hash = sha256('x') where level = 2 and index = 1|4",
        "update log_entry set leaf = 'x' where index = 9|9",
        "delete from log_entry where index = 4|4",
        "delete from log_node where level = 1 and index = 3|4",
        "delete from log_node where level = 2 and index = 1|4",
        "insert into log_node values (0, 10, sha256('x'))|10",
        "insert into log_checkpoint (origin, size, root, note, at) values ('x', 11, sha256('x'), '', now())|10"
      })
  void databaseFindsWhatIsBrokenAtThatEntryOrAbove(String sql, long entry) {
    append(10);
    assertNull(transaction.value("select first_broken_log_entry()"));
    for (String table : List.of("log_entry", "log_node")) {
      transaction.execute("alter table " + table + " disable trigger user");
    }
    transaction.execute(sql);

    Object found = transaction.value("select first_broken_log_entry()");

    assertTrue(found instanceof Long && (Long) found <= entry, sql + ": " + found);
  }

  @Test
  void pagesMayAppendAndRead() {
    transaction.actAs(DatabaseRole.WEB);
    append(2);

    assertEquals(2, entries.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into log_entry (index, leaf) values (7, 'x')",
        "insert into log_node (level, index, hash) values (0, 7, sha256('x'))",
        "update log_entry set leaf = 'x'",
        "delete from log_entry",
        "update log_node set hash = sha256('x')",
        "delete from log_node",
        "truncate log_entry"
      })
  void theServerMayDoNothingElse(String sql) {
    append(1);

    assertThrows(
        PersistenceException.class,
        () -> transaction.entities().createNativeQuery(sql).executeUpdate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update log_entry set leaf = 'x'",
        "delete from log_entry",
        "truncate log_entry cascade",
        "update log_node set hash = sha256('x')",
        "delete from log_checkpoint",
        "truncate log_checkpoint",
        "delete from log_key"
      })
  void evenASuperuserIsRefusedByTheTrigger(String sql) {
    append(1);

    var refusal = assertThrows(IllegalStateException.class, () -> transaction.execute(sql));

    assertTrue(refusal.getCause().getMessage().contains("never changed"));
  }
}
