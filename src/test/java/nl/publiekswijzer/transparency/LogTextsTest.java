// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leaf, proof, policy and submission as they are written. */
class LogTextsTest {
  private static final GrowingTree TREE = GrowingTree.ofSize(9);
  private static final NoteSigner LOG = NoteSigner.random("pw.example/l", SignatureType.LOG);

  private static SignedNote note(int size) {
    return new Checkpoint("pw.example/l", size, TREE.root(size))
        .signed(List.of(LOG), Instant.EPOCH);
  }

  @Test
  void leafIsEightLines() {
    var leaf = Leaves.leaf(1);

    assertEquals(
        """
        publiekswijzer-log/v1
        gepubliceerd
        urn:uuid:00000000-0000-4000-8000-000000000001
        NL-0000000000/ledenanalyse-3/2026/v1
        %s1
        %s1
        2026-03-02T09:30:01Z
        -
        """
            .formatted("0".repeat(63), "0".repeat(127)),
        new String(leaf.bytes(), StandardCharsets.UTF_8));
    assertEquals(64, leaf.sha256OfLeaf().length());
  }

  @Test
  void leafRefusesWhatIsNoHashNumberOrUrn() {
    var leaf = Leaves.leaf(2);
    assertThrows(
        IllegalArgumentException.class,
        () -> with(leaf.publication(), "twee\nregels", leaf.sha256(), leaf.previous()));
    assertThrows(
        IllegalArgumentException.class,
        () -> with(leaf.publication(), leaf.number(), "AB", leaf.previous()));
    assertThrows(
        IllegalArgumentException.class,
        () -> with(leaf.publication(), leaf.number(), leaf.sha256(), "-"));
    assertThrows(
        IllegalArgumentException.class,
        () -> with(URI.create("https://x.example"), leaf.number(), leaf.sha256(), null));
  }

  private static Leaf with(URI publication, String number, String sha256, String previous) {
    var leaf = Leaves.leaf(2);
    return new Leaf(leaf.kind(), publication, number, sha256, leaf.sha512(), leaf.time(), previous);
  }

  @Test
  void proofIsReadAsItWasWritten() {
    var tree = new MerkleTree(TREE, 9);
    var proof = new LogProof(new InclusionProof(3, tree.inclusion(3)), note(9).note());
    String text = proof.text();

    assertTrue(text.startsWith("c2sp.org/tlog-proof@v1\nindex 3\n" + TREE.leaf(2).base64()));
    assertTrue(text.endsWith("\n\n" + note(9).note()));
    assertEquals(proof, LogProof.parse(text));
    assertEquals(proof, LogProof.parse(text.replace("index", "extra YQ==\nindex")));
  }

  @Test
  void proofOfTheOnlyLeafHasNoHashes() {
    var proof = new LogProof(new InclusionProof(0, List.of()), note(1).note());

    assertEquals(proof, LogProof.parse(proof.text()));
    assertTrue(proof.inclusion().holds(TREE.leaf(0), 1, TREE.root(1)));
  }

  @Test
  void whatIsNoProofIsRefused() {
    String text = new LogProof(new InclusionProof(0, List.of()), note(1).note()).text();
    for (String other :
        List.of(
            "",
            text.replace("@v1", "@v2"),
            text.replace("index 0", "index 00"),
            text.replace("index 0\n", ""),
            text.replace("index 0", "index 0\nAAAA"))) {
      assertThrows(IllegalArgumentException.class, () -> LogProof.parse(other), other);
    }
  }

  @Test
  void policyOfALogWithoutWitnessesAsksForNone() {
    var key = LOG.verifier();

    assertEquals("log " + key.text() + "\nquorum none\n", LogPolicy.of(List.of(key)).text());
  }

  @Test
  void policyAsksForSomeOfItsWitnesses() {
    var one = NoteSigner.random("een.example", SignatureType.WITNESS).verifier();
    var two = NoteSigner.random("twee.example", SignatureType.WITNESS).verifier();

    assertEquals(
        "log %s\nwitness w1 %s\nwitness w2 %s\ngroup poi 2 w1 w2\nquorum poi\n"
            .formatted(LOG.verifier(), one, two),
        new LogPolicy(List.of(LOG.verifier()), List.of(one, two), 2).text());
    assertThrows(
        IllegalArgumentException.class,
        () -> new LogPolicy(List.of(LOG.verifier()), List.of(one, two), 3));
  }

  private static String submission(int old, int size) {
    var text = new StringBuilder("old " + old + "\n");
    new MerkleTree(TREE, size).consistency(old).forEach(h -> text.append(h.base64()).append('\n'));
    return text.append('\n').append(note(size).note()).toString();
  }

  @Test
  void submissionFollowsFromWhatWasSeen() {
    var submission = CheckpointSubmission.parse(submission(4, 9));

    assertEquals(4, submission.old());
    assertTrue(submission.followsFrom(TREE.root(4)));
    assertFalse(submission.followsFrom(TREE.root(5)));
    assertTrue(CheckpointSubmission.parse(submission(0, 9)).followsFrom(Hash.ofNothing()));
    assertTrue(CheckpointSubmission.parse(submission(9, 9)).followsFrom(TREE.root(9)));
    assertFalse(CheckpointSubmission.parse(submission(9, 9)).followsFrom(TREE.root(8)));
  }

  /** A call that the tests of another witness send it (filippo.io/torchwood, litewitness). */
  @Test
  void submissionOfAnotherLogIsReadAndItsSignatureVerifies() {
    String name =
        "sigsum.org/v1/tree/985ea163f5af026723561354f51f2ebcdcf2af809ce254ccfb64aa9aadd80f90";
    String body =
        "old 0\n\n"
            + name
            + "\n1\nKgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n\u2014 "
            + name
            + " 7BKT0gOfNZ1J0So9unY3BZtm2YkPIoNYM/dce0Z2avJDs8dxN6ts9bOSwwrVrbjm6P9K3ZxpK6jJngOG6YvGG"
            + "zV/lwo=\n";

    var submission = CheckpointSubmission.parse(body);

    var key = VerifierKey.parse(name + "+ec1293d2+AVLAXtrRv1/v+oE1T6rlmmVdmpoaeT7S9iw5wmwL4q7N");
    assertTrue(submission.note().isSignedBy(List.of(key)));
    assertTrue(submission.followsFrom(Hash.ofNothing()));
    assertEquals(body, submission.text());
  }

  @Test
  void emptyLogHasTheRootOfNothing() {
    assertTrue(CheckpointSubmission.parse(submission(0, 0)).followsFrom(Hash.ofNothing()));
    var note =
        new Checkpoint("pw.example/l", 0, TREE.root(1)).signed(List.of(LOG), Instant.EPOCH).note();
    assertFalse(CheckpointSubmission.parse("old 0\n\n" + note).followsFrom(Hash.ofNothing()));
  }

  @Test
  void whatIsNoSubmissionIsRefused() {
    String text = submission(4, 9);
    for (String other :
        List.of(
            "",
            text.replace("old 4", "oud 4"),
            text.replace("old 4", "old 04"),
            text.replace("old 4", "old 10"),
            text.replace("old 4\n", "old 4\nAAAA\n"),
            text.replace("old 4\n", "old 4\n" + (TREE.leaf(0).base64() + "\n").repeat(63)),
            text.replace("\n\n", "\n"))) {
      assertThrows(IllegalArgumentException.class, () -> CheckpointSubmission.parse(other), other);
    }
  }
}
