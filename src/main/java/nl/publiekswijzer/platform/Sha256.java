// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which contents are told apart and proved unchanged. */
public final class Sha256 {
  private Sha256() {}

  /** SHA-256 of the content, in lower case hexadecimal digits. */
  public static String of(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
