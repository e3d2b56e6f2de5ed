// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.time.Instant;
import java.util.List;

/**
 * What a log is at one of its sizes (c2sp.org/tlog-checkpoint): three lines, of origin, size and
 * root, which are signed as a note.
 *
 * @param origin name of the log, as host and path
 */
public record Checkpoint(String origin, long size, Hash root) {
  private static final int LINES = 3;

  /** With its last newline. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  public SignedNote signed(List<NoteSigner> signers, Instant now) {
    return new SignedNote(
        text(), signers.stream().map(signer -> signer.sign(text(), now)).toList());
  }

  /**
   * Of the text of a note; further lines are passed over.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length <= LINES || lines[0].isEmpty() || !lines[lines.length - 1].isEmpty()) {
      throw new IllegalArgumentException("no checkpoint");
    }
    for (int i = LINES; i < lines.length - 1; i++) {
      if (lines[i].isEmpty()) {
        throw new IllegalArgumentException("a checkpoint with an empty line");
      }
    }
    return new Checkpoint(lines[0], Decimal.parse(lines[1]), Hash.ofBase64(lines[2]));
  }
}
