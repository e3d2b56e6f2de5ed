// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;

/** Signs notes with an Ed25519 key (RFC 8032). */
public final class NoteSigner {
  private final VerifierKey verifier;
  private final PrivateKey key;

  private NoteSigner(VerifierKey verifier, PrivateKey key) {
    this.verifier = verifier;
    this.key = key;
  }

  /** With a new key. */
  public static NoteSigner random(String name, SignatureType type) {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new NoteSigner(VerifierKey.of(name, type, pair.getPublic()), pair.getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it since 15
    }
  }

  /**
   * With the key that was kept.
   *
   * @param privateKey as {@link #privateKey()} gave it
   */
  public static NoteSigner of(VerifierKey verifier, byte[] privateKey) {
    try {
      var key =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
      return new NoteSigner(verifier, key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of " + verifier.name() + " cannot be read", e);
    }
  }

  /** In PKCS #8; secret. */
  public byte[] privateKey() {
    return key.getEncoded();
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /**
   * @param time of a cosignature, in seconds; not used by a log
   */
  public NoteSignature sign(String text, Instant time) {
    var type = verifier.type();
    byte[] whole = new byte[type.signatureBytes()];
    if (type == SignatureType.WITNESS) {
      ByteBuffer.wrap(whole).putLong(time.getEpochSecond());
    }
    byte[] signature = signature(type.message(text, whole));
    int from = whole.length - signature.length;
    System.arraycopy(signature, 0, whole, from, signature.length);
    return new NoteSignature(verifier.name(), verifier.id(), whole);
  }

  private byte[] signature(byte[] message) {
    try {
      var signer = Signature.getInstance("Ed25519");
      signer.initSign(key);
      signer.update(message);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "NoteSigner " + verifier;
  }
}
