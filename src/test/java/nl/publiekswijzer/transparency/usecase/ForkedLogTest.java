// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.transparency.Leaves;
import nl.publiekswijzer.transparency.store.LogEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A log that is not what was signed of it is not signed any more. */
class ForkedLogTest {
  private static final Path MEMORY = Path.of("target", "laatste-checkpoint").toAbsolutePath();

  @RegisterExtension
  static final Composed COMPOSED = new Composed("publiekswijzer.log.memory=" + MEMORY);

  private LogSigning signing;

  @BeforeEach
  void beginWithFourEntries(Composition product) throws IOException {
    signing = product.get(LogSigning.class);
    restore(product, 0);
    Files.writeString(MEMORY, ofNothing(product));
    for (int number = 1; number <= 4; number++) {
      append(product, number);
    }
    signing.sign();
  }

  private String ofNothing(Composition product) throws IOException {
    var kept = product.list("select note from log_checkpoint where size = 0");
    if (kept.isEmpty()) {
      Files.deleteIfExists(MEMORY);
      return signing.sign().note();
    }
    return kept.get(0);
  }

  private static void append(Composition product, int number) {
    product
        .get(OwnTransaction.class)
        .run(() -> product.get(LogEntries.class).append(Leaves.leaf(number).bytes()));
  }

  private static void publish(Composition product, int number) {
    product
        .get(OwnTransaction.class)
        .run(() -> product.get(PublicationLog.class).append(Leaves.leaf(number)));
  }

  /** What the owner of the database can do, and a backup that is put back does. */
  private static void unprotected(Composition product, String sql, Object... values) {
    for (String table : new String[] {"log_entry", "log_node", "log_checkpoint"}) {
      product.change("alter table " + table + " disable trigger user");
    }
    product.change(sql, values);
    for (String table : new String[] {"log_entry", "log_node", "log_checkpoint"}) {
      product.change("alter table " + table + " enable trigger user");
    }
  }

  private static void restore(Composition product, int size) {
    unprotected(product, "delete from log_checkpoint where size > ?", size);
    forget(product, size);
  }

  private static void forget(Composition product, int size) {
    unprotected(product, "delete from log_entry where index >= ?", size);
    unprotected(product, "delete from log_node where (index + 1) << level > ?", size);
  }

  private void refused(Composition product, String reason) {
    Object signed = product.value("select count(*) from log_checkpoint");

    var refusal = assertThrows(ForkedLogException.class, signing::sign);

    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    signing.signCommitted();
    assertEquals(signed, product.value("select count(*) from log_checkpoint"));
  }

  @Test
  void logThatLostEntriesIsNotSigned(Composition product) {
    forget(product, 3);

    refused(product, "4 entries were signed, 3 are there");
  }

  @Test
  void logThatLostEntriesAndGotOthersIsNotSigned(Composition product) {
    forget(product, 3);
    append(product, 9);
    append(product, 10);

    refused(product, "the first 4 entries have root");
  }

  @Test
  void logWithAChangedSubtreeIsNotSigned(Composition product) {
    unprotected(product, "update log_node set hash = sha256('x') where level = 2");

    refused(product, "the first 4 entries have root");
  }

  /** The database has forgotten what was signed, the file has not. */
  @Test
  void restoredBackupIsNotSigned(Composition product) {
    restore(product, 2);

    refused(product, "4 entries were signed, 2 are there");
  }

  @Test
  void restoredBackupThatWentOnIsNotSigned(Composition product) {
    restore(product, 2);
    append(product, 9);
    append(product, 10);
    append(product, 11);

    refused(product, "the first 4 entries have root");
  }

  /** What is missing comes back from whoever fetched the entries. */
  @Test
  void logThatGotBackWhatItLostIsSignedAgain(Composition product) {
    restore(product, 2);
    append(product, 3);
    append(product, 4);
    append(product, 5);

    assertTrue(signing.sign().text().contains("\n5\n"));
  }

  /** Other entries in the place of those that are missing would take numbers a second time. */
  @Test
  void nothingIsPublishedOnALogThatLostEntries(Composition product) {
    restore(product, 2);

    var refusal = assertThrows(ForkedLogException.class, () -> publish(product, 9));

    assertEquals("4 entries were signed, 2 are there: nothing is added", refusal.getMessage());
    assertThrows(
        ForkedLogException.class, () -> highest(product, "NL-0000000000/ledenanalyse-3/2026"));
    assertEquals(2L, product.value("select count(*) from log_entry"));
    append(product, 3);
    append(product, 4);
    publish(product, 9);
    assertTrue(signing.sign().text().contains("\n5\n"));
  }

  @Test
  void theLogRemembersNumbersThatWereGiven(Composition product) {
    String number = Leaves.leaf(4).number();
    String series = number.substring(0, number.lastIndexOf("/v"));

    assertEquals(
        List.of(Integer.valueOf(number.substring(number.lastIndexOf("/v") + 2)), 0),
        List.of(highest(product, series), highest(product, series + "0")));
  }

  private static Integer highest(Composition product, String series) {
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(PublicationLog.class).highestVersion(series));
  }

  @Test
  void lastCheckpointIsKeptInTheFile(Composition product) throws IOException {
    append(product, 5);

    assertEquals(signing.sign().note(), Files.readString(MEMORY));
  }
}
