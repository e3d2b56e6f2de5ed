// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A secret from which noise is drawn (OB-2, rules H2 and M1), derived from a master secret for one
 * purpose by HKDF with SHA-256 (RFC 5869). It knows no edition: what is delivered twice is drawn
 * once. Only the {@link #keyId} may be recorded.
 */
public final class DrawKey {
  private static final int SHORTEST = 32;
  private static final byte[] SALT = "Publiekswijzer OB-2".getBytes(StandardCharsets.UTF_8);

  private final byte[] secret;

  private DrawKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * @param master at least 32 bytes, from the secret store
   * @param purpose what is drawn, such as "households"; every purpose has a secret of its own
   */
  public static DrawKey of(byte[] master, String purpose) {
    if (master.length < SHORTEST) {
      throw new IllegalArgumentException("the master secret has less than 32 bytes");
    }
    return new DrawKey(expand(new Hmac(SALT).of(master), "draws of " + purpose));
  }

  /** The one block that HKDF needs for 32 bytes. */
  private static byte[] expand(byte[] key, String info) {
    byte[] text = info.getBytes(StandardCharsets.UTF_8);
    byte[] block = Arrays.copyOf(text, text.length + 1);
    block[text.length] = 1;
    return new Hmac(key).of(block);
  }

  /** Uniform numbers under these names. */
  KeyedUniforms uniforms(String... names) {
    return new KeyedUniforms(new Hmac(secret), Hmac.bytes(names));
  }

  /** Which key it is, in public: 16 hexadecimal digits that do not tell the key. */
  public String keyId() {
    return HexFormat.of().formatHex(Arrays.copyOf(expand(secret, "key id"), Long.BYTES));
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "DrawKey " + keyId();
  }
}
