// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.security.SecureRandom;

/**
 * The secret under which households of several files are hashed for one purpose, so that those
 * files can be united and no others. Random, and thrown away when the purpose is served.
 */
public final class AudienceKey {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;

  private AudienceKey(byte[] secret) {
    this.secret = secret;
  }

  public static AudienceKey random() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new AudienceKey(secret);
  }

  /**
   * @throws IllegalArgumentException when these are not the bytes of a key
   */
  public static AudienceKey of(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("no key has " + secret.length + " bytes");
    }
    return new AudienceKey(secret.clone());
  }

  /** To be kept encrypted only. */
  public byte[] bytes() {
    return secret.clone();
  }

  KeyedHash households() {
    return new KeyedHash(secret);
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "AudienceKey";
  }
}
