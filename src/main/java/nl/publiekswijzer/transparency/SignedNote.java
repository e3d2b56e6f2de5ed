// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with signatures beneath it (c2sp.org/signed-note): text, empty line, signature lines.
 *
 * @param text with its last newline
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
  /** The specification asks for 16 at least. */
  private static final int MOST_SIGNATURES = 64;

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\ufffd]");

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || signatures.isEmpty()) {
      throw new IllegalArgumentException("a note has a last line and a signature");
    }
  }

  /**
   * @throws IllegalArgumentException when it is none
   */
  public static SignedNote parse(String note) {
    int end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n") || CONTROL.matcher(note).find()) {
      throw new IllegalArgumentException("no signed note");
    }
    var signatures = new ArrayList<NoteSignature>();
    String[] lines = note.substring(end + 2).split("\n", MOST_SIGNATURES + 2);
    if (lines.length > MOST_SIGNATURES + 1) {
      throw new IllegalArgumentException("too many signatures");
    }
    for (int i = 0; i < lines.length - 1; i++) {
      signatures.add(NoteSignature.parse(lines[i]));
    }
    return new SignedNote(note.substring(0, end + 1), signatures);
  }

  /**
   * Whether one of these keys signed it, and none of them under something else: a signature that
   * claims to be by a known key and is not makes the whole note worthless.
   */
  public boolean isSignedBy(List<VerifierKey> keys) {
    boolean signed = false;
    for (NoteSignature signature : signatures) {
      for (VerifierKey key : keys) {
        if (key.isOf(signature)) {
          if (!key.verifies(text, signature)) {
            return false;
          }
          signed = true;
        }
      }
    }
    return signed;
  }

  /** With further signatures beneath it. */
  public SignedNote with(List<NoteSignature> further) {
    return new SignedNote(text, Stream.concat(signatures.stream(), further.stream()).toList());
  }

  /** The whole of it. */
  public String note() {
    var note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()));
    return note.toString();
  }
}
