// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one edition, with which the households and rows of its member files are hashed.
 * Derived from the master secret by HKDF with SHA-256 (RFC 5869), so that the secrets of different
 * editions, and of different purposes within one, tell nothing of each other. Only the {@link
 * #keyId} may be recorded.
 */
public final class EditionKey {
  private static final int SHORTEST = 32;
  private static final byte[] SALT = "Publiekswijzer OB-1".getBytes(StandardCharsets.UTF_8);

  private final byte[] secret;

  private EditionKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * @param master at least 32 bytes, from the secret store
   */
  public static EditionKey of(byte[] master, long editionId) {
    if (master.length < SHORTEST) {
      throw new IllegalArgumentException("the master secret has less than 32 bytes");
    }
    byte[] extracted = mac(SALT).doFinal(master);
    return new EditionKey(expand(extracted, "edition " + editionId));
  }

  /** The one block that HKDF needs for 32 bytes. */
  private static byte[] expand(byte[] key, String info) {
    var mac = mac(key);
    mac.update(info.getBytes(StandardCharsets.UTF_8));
    return mac.doFinal(new byte[] {1});
  }

  private static Mac mac(byte[] key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private Mac mac(String purpose) {
    return mac(expand(secret, purpose));
  }

  KeyedHash households() {
    return new KeyedHash(expand(secret, "households"));
  }

  KeyedHash rows() {
    return new KeyedHash(expand(secret, "rows"));
  }

  /** Another way of understanding an address is another version. */
  KeyedHash addresses() {
    return new KeyedHash(expand(secret, "addresses 1"));
  }

  /** 64 bits of cards and a branch, for the hash of a household that has them. */
  long crossing(String crossing) {
    return ByteBuffer.wrap(mac("crossings").doFinal(bytes(crossing))).getLong();
  }

  /** 64 bits of a branch at a place: which goes before the other is nobody's choice. */
  public long tie(long place, String branch) {
    return ByteBuffer.wrap(mac("ties").doFinal(bytes(place + "|" + branch))).getLong();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Which key it is, in public: 16 hexadecimal digits that do not tell the key. */
  public String keyId() {
    return HexFormat.of().formatHex(Arrays.copyOf(expand(secret, "key id"), Long.BYTES));
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "EditionKey " + keyId();
  }
}
