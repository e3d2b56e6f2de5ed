// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 over fields of text (RFC 2104). Each field goes in with its length in front, so that
 * no two lists of fields are the same bytes.
 */
final class Hmac {
  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;

  Hmac(byte[] key) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  byte[] of(byte[] bytes) {
    return mac.doFinal(bytes);
  }

  /** Fields as bytes, to be put in front of others. */
  static byte[] bytes(String... fields) {
    var texts = new byte[fields.length][];
    int size = 0;
    for (int i = 0; i < fields.length; i++) {
      texts[i] = fields[i].getBytes(StandardCharsets.UTF_8);
      size += Integer.BYTES + texts[i].length;
    }
    var bytes = ByteBuffer.allocate(size);
    for (byte[] text : texts) {
      bytes.putInt(text.length).put(text);
    }
    return bytes.array();
  }

  /** The first 64 bits of the code of a prefix and a number. */
  long of(byte[] prefix, int number) {
    mac.update(prefix);
    return ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(number).array()))
        .getLong();
  }
}
