// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How one secret of the server takes the place of another. */
@ExtendWith(RolledBack.class)
class KeyRingTableTest {
  private static final String FORMER = StartedRing.secret(1);
  private static final String NEW = StartedRing.secret(2);

  private TestTransaction transaction;

  @BeforeEach
  void begin(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WORKER);
    own.execute("delete from secret_key");
  }

  /** The ring as a node finds it that starts with these secrets. */
  private SecretKeys started(String secret, String previous) {
    return StartedRing.keys(transaction, StartedRing.settings(secret, previous));
  }

  /** Who once had the secret must not know what a new database keys with. */
  @Test
  void aNewDatabaseBeginsWithAKeyThatNobodyKnows() {
    transaction.execute("delete from secret_key");
    var keys = started(FORMER, null);

    assertFalse(
        Arrays.equals(
            new RingKey(Base64.getDecoder().decode(FORMER)).derive("x"), keys.derive("x")));
    assertArrayEquals(keys.derive("x"), started(FORMER, null).derive("x"));
    assertEquals(1L, transaction.value("select count(*) from secret_key"));
  }

  @Test
  void theFirstKeyOfADatabaseInUseIsTheSecretItself() {
    transaction.execute("delete from secret_key");
    transaction.execute("insert into secret_key values ('server', 0, '')");
    var keys = started(FORMER, null);

    assertArrayEquals(
        new RingKey(Base64.getDecoder().decode(FORMER)).derive("x"), keys.derive("x"));
    assertArrayEquals(keys.derive("x"), started(FORMER, null).derive("x"));
    assertEquals(1L, transaction.value("select count(*) from secret_key"));
  }

  /** An upgrade and a new secret at one start. */
  @Test
  void theFirstKeyOfADatabaseInUseIsTheFormerSecretWhenThatIsReplaced() {
    transaction.execute("delete from secret_key");
    transaction.execute("insert into secret_key values ('server', 0, '')");
    var keys = started(NEW, FORMER);

    assertArrayEquals(
        new RingKey(Base64.getDecoder().decode(FORMER)).derive("x"), keys.deriveOfFirst("x"));
    assertEquals(2L, transaction.value("select count(*) from secret_key"));
    assertArrayEquals(keys.derive("x"), started(NEW, null).derive("x"));
  }

  @Test
  void whatWasKeyedBeforeAReplacementIsReadAfterIt() {
    var before = started(FORMER, null);
    String sealed = before.encrypt("proef", "geheim");
    String id = before.currentId();
    byte[] derived = before.derive("leden");
    byte[] stays = before.deriveOfFirst("blijft");

    var during = started(NEW, FORMER);
    var after = started(NEW, null);

    for (var keys : List.of(during, after)) {
      assertEquals("geheim", keys.decrypt("proef", sealed));
      assertArrayEquals(derived, keys.derive(id, "leden"));
      assertArrayEquals(derived, keys.derive(null, "leden"), "what has no id is of the first");
      assertArrayEquals(stays, keys.deriveOfFirst("blijft"));
      assertNotEquals(id, keys.currentId());
    }
    assertEquals(during.currentId(), after.currentId());
  }

  @Test
  void whatIsKeyedAfterAReplacementIsOfANewKey() {
    var before = started(FORMER, null);
    var after = started(NEW, FORMER);

    assertFalse(Arrays.equals(before.derive("leden"), after.derive("leden")));
    String sealed = after.encrypt("proef", "nieuw");
    assertTrue(sealed.startsWith(after.currentId() + ":"), sealed);
    assertEquals("nieuw", started(NEW, null).decrypt("proef", sealed));
  }

  @Test
  void aSecretThatDoesNotFitStopsTheStartWithASentence() {
    started(FORMER, null).currentId();

    var failure = assertThrows(IllegalStateException.class, () -> started(NEW, null).currentId());

    assertTrue(failure.getMessage().contains("does not fit this database"), failure.getMessage());
    assertTrue(failure.getMessage().contains("publiekswijzer.secret.previous"));
    assertEquals(1L, transaction.value("select count(*) from secret_key"));
  }

  @Test
  void theFormerSecretOpensNothingAfterwards() {
    started(FORMER, null).currentId();
    started(NEW, FORMER).currentId();

    assertThrows(IllegalStateException.class, () -> started(FORMER, null).currentId());
  }

  @Test
  void whatAnotherNodeBeganIsFound() {
    var old = started(FORMER, null);
    old.currentId();
    var replaced = started(NEW, FORMER);
    String sealed = replaced.encrypt("proef", "nieuw");
    var started = started(NEW, null);
    assertEquals("nieuw", started.decrypt("proef", sealed));
  }

  @Test
  void theDatabaseHasNoKeyInPlain() {
    started(FORMER, null).currentId();

    String wrapped = (String) transaction.value("select wrapped from secret_key");
    assertFalse(wrapped.contains(FORMER));
    assertEquals(
        "RingKey " + new RingKey(Base64.getDecoder().decode(FORMER)).id(),
        new RingKey(Base64.getDecoder().decode(FORMER)).toString());
  }
}
