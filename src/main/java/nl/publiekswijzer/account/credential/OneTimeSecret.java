// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that this server shares with the authenticator app of one account: six digits, new
 * every 30 seconds, by HMAC-SHA-1 (RFC 6238, the only form that every app knows).
 */
public final class OneTimeSecret {
  /** The last used step of an account that has used none. */
  public static final long NEVER_USED = -1;

  private static final int BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int WINDOW = 1;
  private static final String ALGORITHM = "HmacSHA1";
  private static final int MODULUS = 1_000_000;

  private final byte[] key;

  private OneTimeSecret(byte[] key) {
    if (key.length != BYTES) {
      throw new IllegalArgumentException("a one-time secret of " + key.length + " bytes");
    }
    this.key = key;
  }

  public static OneTimeSecret generate(SecureRandom random) {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    return new OneTimeSecret(key);
  }

  /** A secret that was kept. */
  public static OneTimeSecret of(byte[] key) {
    return new OneTimeSecret(key.clone());
  }

  public byte[] bytes() {
    return key.clone();
  }

  /** For people who type it over. */
  public String base32() {
    return Base32.of(key);
  }

  /** For the square code that an app reads. */
  public URI uri(String issuer, String account) {
    String encoded = encoded(issuer);
    return URI.create(
        "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=%d"
            .formatted(encoded, encoded(account), base32(), encoded, STEP_SECONDS));
  }

  /**
   * The step of which this is the code: now, one before or one after, and later than the step that
   * was used last. The caller keeps it as the last used one, in the same transaction and only if
   * that had not changed meanwhile; so a code works once.
   */
  public OptionalLong match(String code, Instant now, long lastUsedStep) {
    long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    return LongStream.rangeClosed(current - WINDOW, current + WINDOW)
        .filter(step -> step > lastUsedStep && matches(code, step))
        .findFirst();
  }

  private boolean matches(String code, long step) {
    return MessageDigest.isEqual(codeOf(step).getBytes(UTF_8), code.getBytes(UTF_8));
  }

  /** RFC 4226, 5.3: four bytes at the place that the last half byte names. */
  String codeOf(long step) {
    byte[] digest = hmac(step);
    int at = digest[digest.length - 1] & 0xf;
    int value = ByteBuffer.wrap(digest, at, Integer.BYTES).getInt() & 0x7fffffff;
    return "%06d".formatted(value % MODULUS);
  }

  private byte[] hmac(long step) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "OneTimeSecret[hidden]";
  }
}
