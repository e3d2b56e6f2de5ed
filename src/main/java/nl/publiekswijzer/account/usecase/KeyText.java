// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nl.publiekswijzer.platform.Sha256;

/** A secret of 256 random bits that opens something; it is shown once and kept as a digest. */
public record KeyText(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** Begin of every token for machines, by which a leaked one is found. */
  public static final String TOKEN_PREFIX = "pwz_";

  static KeyText fresh(String prefix) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new KeyText(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** By which it is kept. */
  public String digest() {
    return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
  }

  /** What a form of this session must carry: follows from the session and tells nothing of it. */
  public String csrf() {
    return Sha256.of(("csrf " + value).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "KeyText";
  }
}
