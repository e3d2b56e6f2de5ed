// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.MerkleTree;
import nl.publiekswijzer.transparency.NoteSigner;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.SignedNote;
import nl.publiekswijzer.transparency.store.CheckpointMemory;
import nl.publiekswijzer.transparency.store.LogCheckpoints;
import nl.publiekswijzer.transparency.store.LogEntries;

/**
 * Makes the checkpoint of what the log is by now. It never makes one that contradicts an earlier
 * one: two of them would be proof that the log tells different things to different people.
 */
@Dependent
public class CheckpointMaking {
  private final LogEntries entries;
  private final LogCheckpoints checkpoints;
  private final CheckpointMemory memory;
  private final LogKeys keys;
  private final Clock clock;

  @Inject
  public CheckpointMaking(
      LogEntries entries,
      LogCheckpoints checkpoints,
      CheckpointMemory memory,
      LogKeys keys,
      Clock clock) {
    this.entries = entries;
    this.checkpoints = checkpoints;
    this.memory = memory;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * The last one where nothing was appended since; in a transaction of the worker.
   *
   * @throws ForkedLogException when the log contradicts what was signed of it
   */
  SignedNote make() {
    checkpoints.lock();
    var signers = keys.signers(SignatureType.LOG);
    var earlier = earlier(signers.get(0).verifier().name());
    long size = entries.size();
    earlier.forEach(note -> check(note, size));
    return earlier.stream()
        .filter(note -> isCurrent(note, size, signers))
        .findFirst()
        .orElseGet(() -> sign(new MerkleTree(entries, size), signers));
  }

  /** Of the same log: one that has ended says nothing of the next. */
  private List<SignedNote> earlier(String origin) {
    return Stream.of(checkpoints.findLast(origin), memory.findLast())
        .flatMap(Optional::stream)
        .filter(note -> Checkpoint.parse(note.text()).origin().equals(origin))
        .distinct()
        .toList();
  }

  private void check(SignedNote signed, long size) {
    var earlier = Checkpoint.parse(signed.text());
    if (earlier.size() > size) {
      throw new ForkedLogException(
          "%d entries were signed, %d are there".formatted(earlier.size(), size));
    }
    Hash root = new MerkleTree(entries, earlier.size()).root();
    if (!root.equals(earlier.root())) {
      throw new ForkedLogException(
          "the first %d entries have root %s, signed was %s"
              .formatted(earlier.size(), root, earlier.root()));
    }
  }

  private static boolean isCurrent(SignedNote note, long size, List<NoteSigner> signers) {
    return Checkpoint.parse(note.text()).size() == size
        && note.isSignedBy(List.of(signers.get(0).verifier()));
  }

  private SignedNote sign(MerkleTree tree, List<NoteSigner> signers) {
    String origin = signers.get(0).verifier().name();
    var checkpoint = new Checkpoint(origin, tree.size(), tree.root());
    var now = clock.instant();
    var note = checkpoint.signed(signers, now);
    checkpoints.add(checkpoint, note, now);
    return note;
  }
}
