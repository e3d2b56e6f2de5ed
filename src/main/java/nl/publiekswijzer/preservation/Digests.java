// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Both digests of some bytes, in lower case hexadecimal digits.
 *
 * @param sha256 of FIPS 180-4
 * @param sha512 of FIPS 180-4, which RFC 8493 (2.4) asks for and OCFL 1.1 (3.2) prescribes
 */
public record Digests(String sha256, String sha512) {
  public static Digests of(byte[] content) {
    return new Digests(hex("SHA-256", content), hex("SHA-512", content));
  }

  /** Of the bytes that a digest was fed. */
  public static String hex(MessageDigest fed) {
    return HexFormat.of().formatHex(fed.digest());
  }

  /**
   * A new digest.
   *
   * @param algorithm as Java names it, such as {@code SHA-256}
   */
  public static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has both
    }
  }

  private static String hex(String algorithm, byte[] content) {
    return HexFormat.of().formatHex(digest(algorithm).digest(content));
  }
}
