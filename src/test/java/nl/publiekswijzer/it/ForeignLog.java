// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.time.Instant;
import java.util.List;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.GrowingTree;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.MerkleTree;
import nl.publiekswijzer.transparency.NoteSigner;
import nl.publiekswijzer.transparency.SignatureType;

/** A log of another server, of which the running server is a witness. */
final class ForeignLog {
  static final NoteSigner SIGNER =
      NoteSigner.random("pw.elders.example/logboek/publicaties", SignatureType.LOG);

  private static final GrowingTree TREE = GrowingTree.ofSize(40);

  private ForeignLog() {}

  static Hash root(int size) {
    return TREE.root(size);
  }

  /** What it asks of its witness, about its own tree. */
  static String submission(int old, int size) {
    return submission(old, size, TREE.root(size), SIGNER);
  }

  /** The same of a root that it does not have, or by another's key. */
  static String submission(int old, int size, Hash root, NoteSigner signer) {
    var text = new StringBuilder("old " + old + "\n");
    new MerkleTree(TREE, size)
        .consistency(old)
        .forEach(hash -> text.append(hash.base64()).append('\n'));
    var checkpoint = new Checkpoint(signer.verifier().name(), size, root);
    return text.append('\n')
        .append(checkpoint.signed(List.of(signer), Instant.EPOCH).note())
        .toString();
  }
}
