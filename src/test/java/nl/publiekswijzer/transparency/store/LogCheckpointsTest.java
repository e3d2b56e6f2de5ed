// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.GrowingTree;
import nl.publiekswijzer.transparency.NoteSigner;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.store.LogKeyRepository.WrappedKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was signed, of the own log and those of others, and by which keys. */
@ExtendWith(RolledBack.class)
class LogCheckpointsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
  private static final GrowingTree TREE = GrowingTree.ofSize(9);
  private static final NoteSigner LOG = NoteSigner.random("pw.example/l", SignatureType.LOG);

  private TestTransaction transaction;
  private LogCheckpoints checkpoints;
  private WitnessedLogs witnessed;
  private LogKeyRepository keys;

  @BeforeEach
  void begin(TestTransaction own) {
    transaction = own;
    checkpoints = new LogCheckpoints(own.entities());
    witnessed = new WitnessedLogs(own.entities());
    keys = new LogKeyRepository(own.entities());
  }

  private static Checkpoint checkpoint(int size) {
    return new Checkpoint("pw.example/l", size, TREE.root(size));
  }

  private static SignedNote note(Checkpoint checkpoint) {
    return checkpoint.signed(List.of(LOG), NOW);
  }

  private void add(Checkpoint checkpoint) {
    checkpoints.lock();
    checkpoints.add(checkpoint, note(checkpoint), NOW);
  }

  @Test
  void theLastCheckpointIsTheOneSignedLast() {
    assertEquals(Optional.empty(), checkpoints.findLast());
    add(checkpoint(0));
    add(checkpoint(5));
    add(checkpoint(5));

    assertEquals(Optional.of(note(checkpoint(5))), checkpoints.findLast());
    assertEquals(
        "5 " + TREE.root(5) + " 2026-03-02 09:30:00",
        transaction.value(
            "select size || ' ' || encode(root, 'hex') || ' ' || (at at time zone 'UTC')"
                + " from log_checkpoint order by number desc limit 1"));
  }

  @Test
  void logOfAnotherNameMayBeginSmaller() {
    add(checkpoint(5));
    add(new Checkpoint("pw.example/ander", 4, TREE.root(4)));

    assertEquals(Optional.of(note(checkpoint(5))), checkpoints.findLast("pw.example/l"));
    assertEquals(Optional.empty(), checkpoints.findLast("pw.example"));
    assertEquals(
        "pw.example/ander 4",
        transaction.value(
            "select origin || ' ' || size from log_checkpoint order by number desc limit 1"));
  }

  @Test
  void smallerCheckpointIsRefusedByTheDatabase() {
    add(checkpoint(5));

    assertThrows(PersistenceException.class, () -> add(checkpoint(4)));
  }

  @Test
  void anotherRootOfTheSameSizeIsRefusedByTheDatabase() {
    add(checkpoint(5));

    assertThrows(
        PersistenceException.class, () -> add(new Checkpoint("pw.example/l", 5, TREE.root(6))));
  }

  @Test
  void whatWasWitnessedIsReplacedOnlyWhereItIsStillTheLast() {
    assertTrue(witnessed.replace(null, checkpoint(3), note(checkpoint(3)), NOW));
    assertFalse(witnessed.replace(null, checkpoint(4), note(checkpoint(4)), NOW));
    assertTrue(witnessed.replace(checkpoint(3), checkpoint(6), note(checkpoint(6)), NOW));
    assertFalse(witnessed.replace(checkpoint(3), checkpoint(7), note(checkpoint(7)), NOW));
    var otherRoot = new Checkpoint("pw.example/l", 6, TREE.root(5));
    assertFalse(witnessed.replace(otherRoot, checkpoint(7), note(checkpoint(7)), NOW));

    assertEquals(Optional.of(note(checkpoint(6))), witnessed.find("pw.example/l"));
    assertEquals(Optional.empty(), witnessed.find("pw.example"));
    assertEquals(
        "6 " + TREE.root(6) + " 2026-03-02 09:30:00",
        transaction.value(
            "select size || ' ' || encode(root, 'hex') || ' ' || (at at time zone 'UTC')"
                + " from log_witnessed"));
  }

  @Test
  void whatWasWitnessedIsNeverTakenBack() {
    witnessed.replace(null, checkpoint(3), note(checkpoint(3)), NOW);

    for (String sql :
        List.of(
            "update log_witnessed set size = 2",
            "update log_witnessed set root = sha256('x')",
            "delete from log_witnessed")) {
      transaction.execute("savepoint here");
      var refusal = assertThrows(IllegalStateException.class, () -> transaction.execute(sql));
      assertTrue(refusal.getCause().getMessage().contains("taken back"), sql);
      rollBackToHere();
    }
  }

  private void rollBackToHere() {
    try (var statement = transaction.connection().createStatement()) {
      statement.execute("Rollback to savepoint here");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void cosignaturesAreListedByWitnessUnderTheirSize() {
    var cosignatures = new Cosignatures(transaction.entities());
    var b = NoteSigner.random("b.example", SignatureType.WITNESS);
    var a = NoteSigner.random("a.example", SignatureType.WITNESS);
    String text = checkpoint(5).text();
    var other = new Checkpoint("pw.example/ander", 8, TREE.root(8));
    cosignatures.add(checkpoint(5), b.verifier(), b.sign(text, NOW), NOW);
    cosignatures.add(checkpoint(5), a.verifier(), a.sign(text, NOW), NOW);
    cosignatures.add(checkpoint(5), a.verifier(), a.sign(text, NOW.plusSeconds(1)), NOW);
    cosignatures.add(checkpoint(6), a.verifier(), a.sign(text, NOW), NOW);
    cosignatures.add(other, a.verifier(), a.sign(text, NOW), NOW);

    assertEquals(List.of(a.sign(text, NOW), b.sign(text, NOW)), cosignatures.list(checkpoint(5)));
    assertEquals(List.of(), cosignatures.list(checkpoint(4)));
    assertEquals(List.of(a.sign(text, NOW)), cosignatures.list(other));
    assertEquals(List.of(), cosignatures.list(checkpoint(8)));
    assertEquals(6, cosignatures.lastSize("pw.example/l", a.verifier()));
    assertEquals(8, cosignatures.lastSize("pw.example/ander", a.verifier()));
    assertEquals(0, cosignatures.lastSize("pw.example/l", LOG.verifier()));
    assertEquals(
        "2026-03-02 09:30:00",
        transaction.value(
            "select min(at) at time zone 'UTC' || '' from log_cosignature where size = 5"));
  }

  @Test
  void newestKeyComesFirst() {
    var next = NoteSigner.random("pw.example/l", SignatureType.LOG);
    var other = NoteSigner.random("pw.example/g", SignatureType.WITNESS);
    keys.add(0, new WrappedKey(LOG.verifier(), "een"));
    keys.add(1, new WrappedKey(next.verifier(), "twee"));
    keys.add(0, new WrappedKey(other.verifier(), "drie"));

    assertEquals(
        List.of(new WrappedKey(next.verifier(), "twee"), new WrappedKey(LOG.verifier(), "een")),
        keys.list(SignatureType.LOG));
    assertEquals(List.of(other.verifier()), keys.listVerifiers(SignatureType.WITNESS));
  }
}
