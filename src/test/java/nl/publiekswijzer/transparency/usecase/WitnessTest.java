// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.CheckpointSubmission;
import nl.publiekswijzer.transparency.GrowingTree;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.MerkleTree;
import nl.publiekswijzer.transparency.NoteSigner;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.usecase.Witness.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WitnessTest {
  private static final String ORIGIN = "pw.elders.example/logboek/publicaties";
  private static final NoteSigner LOG = NoteSigner.random(ORIGIN, SignatureType.LOG);
  private static final NoteSigner OTHER = NoteSigner.random(ORIGIN, SignatureType.LOG);
  private static final GrowingTree TREE = GrowingTree.ofSize(20);

  @RegisterExtension
  static final Composed COMPOSED =
      new Composed("publiekswijzer.witness.logs=" + LOG.verifier().text());

  private Witness witness;

  @BeforeEach
  void seeNothingYet(Composition product) {
    product.change("truncate log_witnessed");
    witness = product.get(Witness.class);
  }

  private static CheckpointSubmission submission(int old, int size) {
    return submission(old, size, TREE.root(size), LOG);
  }

  private static CheckpointSubmission submission(int old, int size, Hash root, NoteSigner signer) {
    var checkpoint = new Checkpoint(signer.verifier().name(), size, root);
    return new CheckpointSubmission(
        old,
        new MerkleTree(TREE, size).consistency(old),
        checkpoint.signed(List.of(signer), Instant.EPOCH),
        checkpoint);
  }

  private String cosigned(CheckpointSubmission submission) {
    return assertInstanceOf(Verdict.Cosigned.class, witness.judge(submission)).lines();
  }

  @Test
  void logThatGrowsIsCosignedAtTheTimeOfTheWitness(Composition product) {
    cosigned(submission(0, 5));
    String lines = cosigned(submission(5, 12));

    var keys = product.get(LogReading.class).listVerifiers(SignatureType.WITNESS);
    var note = SignedNote.parse(submission(5, 12).note().note() + lines);
    assertTrue(note.isSignedBy(keys));
    byte[] cosignature = note.signatures().get(1).bytes();
    assertEquals(
        product.clock().instant().getEpochSecond(),
        java.nio.ByteBuffer.wrap(cosignature).getLong());
    assertEquals("pw.proef.example/logboek/getuige", keys.get(0).name());
  }

  @Test
  void sameCheckpointIsCosignedAgain() {
    cosigned(submission(0, 5));
    cosigned(submission(5, 5));
  }

  @Test
  void sizeThatWasSeenIsToldToWhoDoesNotKnowIt() {
    assertEquals(new Verdict.OtherSize(0), witness.judge(submission(3, 5)));
    cosigned(submission(0, 5));
    assertEquals(new Verdict.OtherSize(5), witness.judge(submission(0, 12)));
    assertEquals(new Verdict.OtherSize(5), witness.judge(submission(4, 12)));
    assertEquals(new Verdict.OtherSize(5), witness.judge(submission(6, 12)));
  }

  /** A log of another history, and a backup that was put back and went on. */
  @Test
  void logThatDoesNotFollowIsNotCosigned(Composition product) {
    cosigned(submission(0, 5));

    for (var fork :
        List.of(
            submission(5, 12, TREE.root(11), LOG),
            submission(5, 5, TREE.root(4), LOG),
            new CheckpointSubmission(
                5, List.of(), submission(5, 12).note(), submission(5, 12).checkpoint()))) {
      assertEquals(new Verdict.Inconsistent(), witness.judge(fork));
    }
    assertEquals("5", product.list("select size from log_witnessed").get(0));
  }

  @Test
  void proofOfALogThatWasNeverSeenIsEmpty() {
    var first = submission(0, 5);
    var proof = List.of(TREE.leaf(0));

    assertEquals(
        new Verdict.Inconsistent(),
        witness.judge(new CheckpointSubmission(0, proof, first.note(), first.checkpoint())));
  }

  @Test
  void unknownLogAndFalseSignatureAreRefused() {
    var unknown = NoteSigner.random("pw.onbekend.example", SignatureType.LOG);

    assertEquals(new Verdict.UnknownLog(), witness.judge(submission(0, 5, TREE.root(5), unknown)));
    assertEquals(new Verdict.NotSigned(), witness.judge(submission(0, 5, TREE.root(5), OTHER)));
  }

  @Test
  void ofManyAtOnceOneIsCosigned(Composition product) throws Exception {
    cosigned(submission(0, 5));
    var work = new ArrayList<Callable<Verdict>>();
    for (int size = 6; size <= 13; size++) {
      var submission = submission(5, size);
      work.add(() -> product.request(() -> product.get(Witness.class).judge(submission)));
    }
    int cosigned = 0;
    var threads = Executors.newFixedThreadPool(8);
    try {
      for (var verdict : threads.invokeAll(work)) {
        cosigned += verdict.get() instanceof Verdict.Cosigned ? 1 : 0;
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(1, cosigned);
  }

  @Test
  void newestCheckpointIsToldWithBothSignatures(Composition product) {
    String hash = Sha256.of(ORIGIN.getBytes(StandardCharsets.UTF_8));
    assertTrue(witness.findWitnessed(hash).isEmpty());
    String lines = cosigned(submission(0, 5));

    assertEquals(submission(0, 5).note().note() + lines, witness.findWitnessed(hash).orElseThrow());
    assertTrue(witness.findWitnessed(Sha256.of(new byte[1])).isEmpty());
  }
}
