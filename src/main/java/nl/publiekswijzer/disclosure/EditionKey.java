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
 * The secret of one edition, from which its noise is drawn and with which its households are
 * hashed. Derived from the master secret by HKDF with SHA-256 (RFC 5869), so that the secrets of
 * different editions, and of different purposes within one, tell nothing of each other. Only the
 * {@link #keyId} may be recorded.
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

  Mac householdMac() {
    return mac("households");
  }

  /**
   * 64 bits that nobody can predict without the key. Each field goes in with its length, so that no
   * two lists of fields are the same bytes.
   */
  Draws draws(String... fields) {
    var mac = mac("noise");
    for (String field : fields) {
      update(mac, field);
    }
    var drawing = mac(mac.doFinal());
    return cell -> {
      synchronized (drawing) {
        update(drawing, cell);
        return ByteBuffer.wrap(drawing.doFinal()).getLong();
      }
    };
  }

  /** A fingerprint of a text that only the holder of the key can check. */
  String fingerprint(String text) {
    var mac = mac("fingerprint");
    update(mac, text);
    return HexFormat.of().formatHex(mac.doFinal());
  }

  private static void update(Mac mac, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    mac.update(bytes);
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

  /** Uniform 64 bits by name. */
  interface Draws {
    long of(String name);
  }
}
