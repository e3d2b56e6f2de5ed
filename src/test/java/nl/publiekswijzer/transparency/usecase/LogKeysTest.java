// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.StartedRing;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.transparency.NoteSigner;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.VerifierKey;
import nl.publiekswijzer.transparency.store.LogKeyRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class LogKeysTest {
  private static final String FORMER = StartedRing.secret(1);
  private static final String NEW = StartedRing.secret(2);

  private TestTransaction transaction;

  @BeforeEach
  void begin(TestTransaction own) {
    transaction = own.actAs(DatabaseRole.WORKER);
    own.execute("delete from secret_key");
  }

  private LogKeys started(String secret, String previous, String... other) {
    var settings = StartedRing.settings(secret, previous, other);
    return new LogKeys(
        new LogKeyRepository(transaction.entities()),
        StartedRing.keys(transaction, settings),
        settings);
  }

  private static List<VerifierKey> verifiers(LogKeys keys, SignatureType type) {
    return keys.signers(type).stream().map(NoteSigner::verifier).toList();
  }

  @Test
  void keyIsMadeOnceAndKept() {
    var first = verifiers(started(FORMER, null), SignatureType.LOG);

    assertEquals(1, first.size());
    assertEquals("pw.proef.example/logboek/publicaties", first.get(0).name());
    assertEquals(first, verifiers(started(FORMER, null), SignatureType.LOG));
  }

  @Test
  void whatIsReadAgainSignsAsBefore() {
    started(FORMER, null).signers(SignatureType.LOG);

    var signer = started(FORMER, null).signers(SignatureType.LOG).get(0);

    var signature = signer.sign("tekst\n", java.time.Instant.EPOCH);
    assertTrue(signer.verifier().verifies("tekst\n", signature));
  }

  @Test
  void logAndWitnessHaveKeysOfTheirOwn() {
    var keys = started(FORMER, null);

    var witness = verifiers(keys, SignatureType.WITNESS).get(0);
    assertEquals("pw.proef.example/logboek/getuige", witness.name());
    assertNotEquals(verifiers(keys, SignatureType.LOG).get(0), witness);
  }

  @Test
  void replacedSecretBeginsAKeyThatSignsTogetherWithTheFormer() {
    var former = verifiers(started(FORMER, null), SignatureType.LOG).get(0);

    var during = verifiers(started(NEW, FORMER), SignatureType.LOG);
    var after = verifiers(started(NEW, null), SignatureType.LOG);

    assertEquals(2, during.size());
    assertEquals(former, during.get(1));
    assertEquals(former.name(), during.get(0).name());
    assertEquals(during, after);
  }

  /** Two nodes are not restarted at once; until then the other one signs. */
  @Test
  void nodeThatStillRunsWithTheFormerSecretBeginsNoKey() {
    var running = started(FORMER, null);
    running.signers(SignatureType.LOG);
    started(NEW, FORMER).signers(SignatureType.LOG);

    assertThrows(IllegalStateException.class, () -> running.signers(SignatureType.LOG));
    assertEquals(2L, transaction.value("select count(*) from log_key"));
  }

  /** What has ended, by a backup that was put back for instance, is followed by another log. */
  @Test
  void anotherNameBeginsAnotherLogThatStays() {
    var former = verifiers(started(FORMER, null), SignatureType.LOG);
    String name = "pw.proef.example/logboek/publicaties/2";

    var next =
        verifiers(started(FORMER, null, "publiekswijzer.log.name=" + name), SignatureType.LOG);

    assertEquals(List.of(name), next.stream().map(VerifierKey::name).toList());
    assertNotEquals(former, next);
    assertEquals(next, verifiers(started(FORMER, null), SignatureType.LOG));
  }

  @Test
  void databaseHasNoKeyInPlain() {
    var signer = started(FORMER, null).signers(SignatureType.LOG).get(0);

    String wrapped = (String) transaction.value("select wrapped from log_key");
    assertFalse(wrapped.contains(Base64.getEncoder().encodeToString(signer.privateKey())));
  }
}
