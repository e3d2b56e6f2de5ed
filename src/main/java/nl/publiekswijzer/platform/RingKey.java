// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key from which others are derived, one for each purpose. Only its {@link #id} may be written
 * down; the database has it wrapped under the secret of the server.
 */
public final class RingKey {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final byte[] key;

  RingKey(byte[] key) {
    this.key = key.clone();
  }

  static RingKey random() {
    byte[] key = new byte[LENGTH];
    RANDOM.nextBytes(key);
    return new RingKey(key);
  }

  /** 32 bytes: HMAC-SHA-256 of the purpose under the key. */
  byte[] derive(String purpose) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Which key it is, in public: 16 hexadecimal digits that do not tell the key. */
  String id() {
    return HexFormat.of().formatHex(Arrays.copyOf(derive("key id"), Long.BYTES));
  }

  /** AES-256-GCM with a random nonce in front, as base64. */
  String encrypt(String purpose, byte[] content) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, purpose, nonce, content, 0).orElseThrow();
    byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
    return Base64.getEncoder().encodeToString(whole);
  }

  /** What was encrypted; empty when it was not with this key, or changed since. */
  Optional<byte[]> decrypt(String purpose, String encrypted) {
    byte[] whole = Base64.getDecoder().decode(encrypted);
    return crypt(Cipher.DECRYPT_MODE, purpose, whole, whole, NONCE);
  }

  private Optional<byte[]> crypt(int mode, String purpose, byte[] nonce, byte[] input, int from) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(derive("encryption of " + purpose), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
      return Optional.of(cipher.doFinal(input, from, input.length - from));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** The key itself, encrypted under another. */
  String wrapped(RingKey under) {
    return under.encrypt("key ring", key);
  }

  static Optional<RingKey> unwrapped(RingKey under, String wrapped) {
    return under.decrypt("key ring", wrapped).map(RingKey::new);
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "RingKey " + id();
  }
}
