// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.Leaves;
import nl.publiekswijzer.transparency.NoteSigner;
import nl.publiekswijzer.transparency.SignatureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A log that cannot go on is followed by one of another name. */
class EndedLogTest {
  private static final String FORMER = "pw.proef.example/logboek/publicaties";

  @RegisterExtension
  static final Composed COMPOSED = new Composed("publiekswijzer.log.name=" + FORMER + "/2");

  @Test
  void nextLogIsSignedWhateverTheFormerSaid(Composition product) {
    var former = new Checkpoint(FORMER, 9, Hash.ofNothing());
    var note = former.signed(List.of(NoteSigner.random(FORMER, SignatureType.LOG)), Instant.EPOCH);
    product.change(
        "insert into log_checkpoint (origin, size, root, note, at) values (?, 9, ?, ?, now())",
        FORMER,
        former.root().bytes(),
        note.note());
    product
        .get(OwnTransaction.class)
        .run(() -> product.get(PublicationLog.class).append(Leaves.leaf(1)));

    var signed = Checkpoint.parse(product.get(LogSigning.class).sign().text());

    assertEquals(new Checkpoint(FORMER + "/2", 1, Hash.ofLeaf(Leaves.leaf(1).bytes())), signed);
  }
}
