// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * A signature line of a note: {@code — <name> <base64 of key id and signature>}
 * (c2sp.org/signed-note, "Format").
 *
 * @param keyId four bytes, big-endian
 */
public record NoteSignature(String name, int keyId, byte[] bytes) {
  private static final String DASH = "\u2014 ";
  private static final Pattern NO_NAME =
      Pattern.compile("[\\s+\\p{Cntrl}]", Pattern.UNICODE_CHARACTER_CLASS);

  public NoteSignature {
    checkedName(name);
    bytes = bytes.clone();
  }

  static String checkedName(String name) {
    if (name.isEmpty() || NO_NAME.matcher(name).find()) {
      throw new IllegalArgumentException("a key name has no spaces and no plus: " + name);
    }
    return name;
  }

  /**
   * @param line without its newline
   * @throws IllegalArgumentException when it is none
   */
  public static NoteSignature parse(String line) {
    String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : null;
    if (parts == null || parts.length != 2) {
      throw new IllegalArgumentException("no signature line");
    }
    byte[] whole = StrictBase64.decode(parts[1]);
    if (whole.length <= Integer.BYTES) {
      throw new IllegalArgumentException("a signature line without a signature");
    }
    var buffer = ByteBuffer.wrap(whole);
    int keyId = buffer.getInt();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return new NoteSignature(parts[0], keyId, bytes);
  }

  /** With its newline. */
  public String line() {
    byte[] whole =
        ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(keyId).put(bytes).array();
    return DASH + name + " " + StrictBase64.encode(whole) + "\n";
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSignature signature && line().equals(signature.line());
  }

  @Override
  public int hashCode() {
    return line().hashCode();
  }
}
