// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys for one purpose each, derived from the secret of the server; the database has none. */
@Dependent
public class SecretKeys {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final Settings settings;

  @Inject
  public SecretKeys(Settings settings) {
    this.settings = settings;
  }

  /** 32 bytes: HMAC-SHA-256 of the purpose under the secret of the server. */
  public byte[] derive(String purpose) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(settings.secret(), "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** AES-256-GCM with a random nonce in front, as base64. */
  public String encrypt(String purpose, String text) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed =
        crypt(Cipher.ENCRYPT_MODE, purpose, nonce, text.getBytes(StandardCharsets.UTF_8), 0);
    byte[] whole = new byte[NONCE + sealed.length];
    System.arraycopy(nonce, 0, whole, 0, NONCE);
    System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
    return Base64.getEncoder().encodeToString(whole);
  }

  /**
   * @throws IllegalStateException when it was encrypted under another secret or changed since
   */
  public String decrypt(String purpose, String encrypted) {
    byte[] whole = Base64.getDecoder().decode(encrypted);
    return new String(
        crypt(Cipher.DECRYPT_MODE, purpose, whole, whole, NONCE), StandardCharsets.UTF_8);
  }

  private byte[] crypt(int mode, String purpose, byte[] nonce, byte[] input, int from) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(derive("encryption of " + purpose), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
      return cipher.doFinal(input, from, input.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          purpose + " cannot be read with the secret of this server", e);
    }
  }
}
