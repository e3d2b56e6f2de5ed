// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.Base64;

/** Base64 (RFC 4648, section 4) that is read by its one spelling only, padding included. */
final class StrictBase64 {
  private StrictBase64() {}

  /**
   * @throws IllegalArgumentException when it is spelt otherwise, or no base64
   */
  static byte[] decode(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (!encode(bytes).equals(text)) {
      throw new IllegalArgumentException("base64 in another spelling");
    }
    return bytes;
  }

  static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
