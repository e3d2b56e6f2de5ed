// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * The first 64 bits of HMAC-SHA-256 (RFC 2104) for millions of short messages: what the key is
 * hashed to is worked out once and copied, where {@link javax.crypto.Mac} works it out each time.
 * Any number of threads may use it.
 */
final class KeyedHash {
  private static final int BLOCK = 64;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final MessageDigest inner;
  private final MessageDigest outer;

  /**
   * @param key no more than a block, which a derived key is
   */
  KeyedHash(byte[] key) {
    if (key.length > BLOCK) {
      throw new IllegalArgumentException("a key of more than a block");
    }
    this.inner = begun(key, INNER);
    this.outer = begun(key, OUTER);
  }

  private static MessageDigest begun(byte[] key, byte pad) {
    try {
      byte[] block = new byte[BLOCK];
      System.arraycopy(key, 0, block, 0, key.length);
      for (int i = 0; i < BLOCK; i++) {
        block[i] ^= pad;
      }
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(block);
      return digest;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  long of(byte[] message) {
    byte[] within = copy(inner).digest(message);
    return ByteBuffer.wrap(copy(outer).digest(within)).getLong();
  }

  long of(long number) {
    return of(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  private static MessageDigest copy(MessageDigest begun) {
    try {
      return (MessageDigest) begun.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of this Java platform cannot be copied", e);
    }
  }
}
