// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.credential;

import java.time.Instant;

/** The codes that somebody's app shows. */
public final class CodesOfAnApp {
  private static final long STEP_SECONDS = 30;

  private final OneTimeSecret secret;
  private final long first;

  /**
   * @param base32 the key as it is typed over
   */
  public CodesOfAnApp(String base32, Instant now) {
    secret = OneTimeSecret.of(bytes(base32));
    first = now.getEpochSecond() / STEP_SECONDS;
  }

  /** The code of now, or of so many half minutes later. */
  public String code(int later) {
    return secret.codeOf(first + later);
  }

  private static byte[] bytes(String base32) {
    var bits = new StringBuilder();
    base32
        .replaceAll("[^A-Z2-7]", "")
        .chars()
        .map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
        .forEach(v -> bits.append(Integer.toBinaryString(32 + v).substring(1)));
    byte[] bytes = new byte[bits.length() / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
    }
    return bytes;
  }
}
