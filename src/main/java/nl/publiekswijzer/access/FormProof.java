// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The proof of a session as a page carries it: another text every time, so that the length of
 * compressed pages tells nothing of it (BREACH). A random mask, and behind it the proof under that
 * mask.
 */
public final class FormProof {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();

  /** Bytes of a proof, which is a digest. */
  private static final int LENGTH = 32;

  private FormProof() {}

  /**
   * A text for one page.
   *
   * @param proof of the session, in hexadecimal digits
   */
  public static String masked(String proof) {
    byte[] plain = HEX.parseHex(proof);
    byte[] mask = new byte[plain.length];
    RANDOM.nextBytes(mask);
    return HEX.formatHex(mask) + HEX.formatHex(under(plain, mask));
  }

  /** The proof that a text stands for, masked or as it is; empty when it can be none. */
  public static Optional<String> plain(String given) {
    try {
      byte[] bytes = HEX.parseHex(given);
      return switch (bytes.length) {
        case LENGTH -> Optional.of(given);
        case 2 * LENGTH -> Optional.of(HEX.formatHex(bare(bytes)));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a text stands for the proof, masked or as it is; takes as long whatever it is. */
  static boolean isOf(String proof, String given) {
    try {
      byte[] plain = HEX.parseHex(proof);
      byte[] bytes = HEX.parseHex(given);
      return MessageDigest.isEqual(plain, bytes.length == 2 * plain.length ? bare(bytes) : bytes);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] bare(byte[] masked) {
    int length = masked.length / 2;
    byte[] mask = new byte[length];
    byte[] covered = new byte[length];
    System.arraycopy(masked, 0, mask, 0, length);
    System.arraycopy(masked, length, covered, 0, length);
    return under(covered, mask);
  }

  private static byte[] under(byte[] bytes, byte[] mask) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = (byte) (bytes[i] ^ mask[i]);
    }
    return result;
  }
}
