// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;

/**
 * Password hashes: PBKDF2 with HMAC-SHA-512, 210,000 rounds and 32 bytes of salt, as OWASP's
 * password storage cheat sheet asks of this function. To be called outside transactions, for it
 * takes long.
 */
@Dependent
public class Passwords {
  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  /** Takes as long to refuse as a real one. */
  private static final String NOBODY =
      "PBKDF2WithHmacSHA512:210000:%s:%s".formatted("A".repeat(42) + "A=", "A".repeat(85) + "Q==");

  private final Pbkdf2PasswordHash hash;
  private final HashingPlaces places;

  @Inject
  public Passwords(Pbkdf2PasswordHash hash, HashingPlaces places) {
    this.hash = hash;
    this.places = places;
    hash.initialize(STRENGTH);
  }

  String hash(String password) {
    return places.hash(() -> hash.generate(password.toCharArray()));
  }

  /** Takes equally long whether there is a hash or not. */
  boolean opens(String password, Optional<String> kept) {
    return places.hash(() -> hash.verify(password.toCharArray(), kept.orElse(NOBODY)))
        && kept.isPresent();
  }
}
