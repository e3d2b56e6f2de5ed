// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.credential;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.publiekswijzer.platform.Sha256;

/**
 * A code for who lost the second factor: 120 random bits in 24 letters and digits, written in
 * groups of four. That many cannot be guessed from a digest.
 */
public record RecoveryCode(String letters) {
  private static final int BYTES = 15;
  private static final Pattern LETTERS = Pattern.compile("[A-Z2-7]{24}");
  private static final Pattern GROUPS = Pattern.compile("(?<=\\G.{4})(?!$)");

  public static RecoveryCode generate(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new RecoveryCode(Base32.of(bytes));
  }

  /** As somebody types it, with or without its groups; empty when it cannot be one. */
  public static Optional<RecoveryCode> typed(String text) {
    String letters = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return LETTERS.matcher(letters).matches()
        ? Optional.of(new RecoveryCode(letters))
        : Optional.empty();
  }

  /** For people. */
  public String text() {
    return GROUPS.matcher(letters).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  public String digest() {
    return Sha256.of(letters.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "RecoveryCode[hidden]";
  }
}
