// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.CheckpointSubmission;
import nl.publiekswijzer.transparency.MerkleTree;
import nl.publiekswijzer.transparency.NoteSignature;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.VerifierKey;
import nl.publiekswijzer.transparency.store.Cosignatures;
import nl.publiekswijzer.transparency.store.LogCheckpoints;
import nl.publiekswijzer.transparency.store.LogEntries;

/** What witnesses are asked, and what they signed; each in a transaction of its own. */
@Dependent
public class CosignatureKeeping {
  private final LogEntries entries;
  private final LogCheckpoints checkpoints;
  private final Cosignatures cosignatures;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public CosignatureKeeping(
      LogEntries entries,
      LogCheckpoints checkpoints,
      Cosignatures cosignatures,
      OwnTransaction transaction,
      Clock clock) {
    this.entries = entries;
    this.checkpoints = checkpoints;
    this.cosignatures = cosignatures;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** From what it signed last; empty where it has signed all there is. */
  Optional<CheckpointSubmission> submission(VerifierKey witness) {
    return transaction.call(() -> last().flatMap(note -> unsigned(note, witness)));
  }

  private Optional<CheckpointSubmission> unsigned(SignedNote note, VerifierKey witness) {
    var checkpoint = Checkpoint.parse(note.text());
    long old = cosignatures.lastSize(checkpoint.origin(), witness);
    return checkpoint.size() > old ? Optional.of(from(old, note)) : Optional.empty();
  }

  /** From the size that a witness says it saw; empty where the log is not that large. */
  Optional<CheckpointSubmission> submission(long old) {
    return transaction.call(() -> last().filter(s -> size(s) >= old).map(note -> from(old, note)));
  }

  private Optional<SignedNote> last() {
    return checkpoints.findLast();
  }

  private static long size(SignedNote note) {
    return Checkpoint.parse(note.text()).size();
  }

  private CheckpointSubmission from(long old, SignedNote note) {
    var checkpoint = Checkpoint.parse(note.text());
    var proof = new MerkleTree(entries, checkpoint.size()).consistency(old);
    return new CheckpointSubmission(old, proof, note, checkpoint);
  }

  /** Keeps the line that is by this witness under this checkpoint, whatever else there is. */
  boolean keep(VerifierKey witness, SignedNote note, String lines) {
    Optional<NoteSignature> signature =
        lines
            .lines()
            .map(NoteSignature::parse)
            .filter(line -> witness.verifies(note.text(), line))
            .findFirst();
    signature.ifPresent(
        line ->
            transaction.run(
                () ->
                    cosignatures.add(
                        Checkpoint.parse(note.text()), witness, line, clock.instant())));
    return signature.isPresent();
  }
}
