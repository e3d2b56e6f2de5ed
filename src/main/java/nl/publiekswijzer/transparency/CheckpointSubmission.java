// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a log asks of a witness (c2sp.org/tlog-witness, "add-checkpoint").
 *
 * @param old size that the log thinks the witness saw last
 * @param proof hashes of the consistency proof
 */
public record CheckpointSubmission(
    long old, List<Hash> proof, SignedNote note, Checkpoint checkpoint) {
  private static final int MOST_HASHES = 63;
  private static final String OLD = "old ";
  private static final Pattern LINES = Pattern.compile("\n");

  public CheckpointSubmission {
    proof = List.copyOf(proof);
  }

  /**
   * @throws IllegalArgumentException when it is none, or its old size is over that of the
   *     checkpoint
   */
  public static CheckpointSubmission parse(String body) {
    int end = body.indexOf("\n\n");
    if (end < 0 || !body.startsWith(OLD)) {
      throw new IllegalArgumentException("no submission of a checkpoint");
    }
    List<String> lines = LINES.splitAsStream(body.substring(OLD.length(), end)).toList();
    if (lines.size() > MOST_HASHES + 1) {
      throw new IllegalArgumentException("more than 63 hashes");
    }
    long old = Decimal.parse(lines.get(0));
    List<Hash> proof = lines.subList(1, lines.size()).stream().map(Hash::ofBase64).toList();
    var note = SignedNote.parse(body.substring(end + 2));
    var checkpoint = Checkpoint.parse(note.text());
    if (old > checkpoint.size()) {
      throw new IllegalArgumentException("the old size is over that of the checkpoint");
    }
    return new CheckpointSubmission(old, proof, note, checkpoint);
  }

  /** As it is sent. */
  public String text() {
    var text = new StringBuilder(OLD).append(old).append('\n');
    proof.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(note.note()).toString();
  }

  /** Whether it follows from what was seen last: a root and its size, which is the old one. */
  public boolean followsFrom(Hash seen) {
    boolean empty = checkpoint.size() != 0 || checkpoint.root().equals(Hash.ofNothing());
    return empty
        && new ConsistencyProof(old, checkpoint.size(), proof).holds(seen, checkpoint.root());
  }
}
