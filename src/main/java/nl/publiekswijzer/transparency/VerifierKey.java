// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The public key by which a note is verified, with the name of who signs: {@code <name>+<key
 * id>+<base64 of type and key>} (c2sp.org/signed-note, "Verifier keys").
 */
public final class VerifierKey {
  /** What stands before an Ed25519 key in its X.509 form (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int KEY_BYTES = 32;

  private final String name;
  private final SignatureType type;
  private final byte[] key;

  private VerifierKey(String name, SignatureType type, byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("an Ed25519 key has 32 bytes, not " + key.length);
    }
    this.name = NoteSignature.checkedName(name);
    this.type = type;
    this.key = key;
  }

  static VerifierKey of(String name, SignatureType type, PublicKey key) {
    byte[] encoded = key.getEncoded();
    return new VerifierKey(name, type, Arrays.copyOfRange(encoded, X509.length, encoded.length));
  }

  /**
   * @throws IllegalArgumentException when it is none, of another kind, or its id is another's
   */
  public static VerifierKey parse(String text) {
    String[] parts = text.split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("a verifier key has a name, an id and a key");
    }
    byte[] typed = StrictBase64.decode(parts[2]);
    if (typed.length == 0) {
      throw new IllegalArgumentException("a verifier key without a key");
    }
    var key =
        new VerifierKey(
            parts[0], SignatureType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
    if (!HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
      throw new IllegalArgumentException("the id of a verifier key is not that of its key");
    }
    return key;
  }

  public String name() {
    return name;
  }

  public SignatureType type() {
    return type;
  }

  /** First four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ key). */
  public int id() {
    var digest = Hash.sha256();
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    digest.update(type.code());
    return ByteBuffer.wrap(digest.digest(key)).getInt();
  }

  public String text() {
    byte[] typed = new byte[1 + KEY_BYTES];
    typed[0] = type.code();
    System.arraycopy(key, 0, typed, 1, KEY_BYTES);
    return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + StrictBase64.encode(typed);
  }

  /** Whether a signature claims to be by this key. */
  public boolean isOf(NoteSignature signature) {
    return signature.name().equals(name) && signature.keyId() == id();
  }

  /** Whether a signature is by this key, under this text. */
  public boolean verifies(String text, NoteSignature signature) {
    byte[] bytes = signature.bytes();
    if (!isOf(signature) || bytes.length != type.signatureBytes()) {
      return false;
    }
    int from = bytes.length - SignatureType.ED25519_BYTES;
    try {
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(publicKey());
      verifier.update(type.message(text, bytes));
      return verifier.verify(bytes, from, SignatureType.ED25519_BYTES);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
    System.arraycopy(key, 0, encoded, X509.length, KEY_BYTES);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey verifier && text().equals(verifier.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
