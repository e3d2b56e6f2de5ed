// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeyedHashTest {
  private static long hmac(byte[] key, byte[] message) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return ByteBuffer.wrap(mac.doFinal(message)).getLong();
  }

  @Test
  void hashIsTheBeginningOfTheHmacOfEveryMessage() throws GeneralSecurityException {
    var random = new Random(5);
    for (int length = 0; length < 200; length++) {
      byte[] key = new byte[1 + random.nextInt(64)];
      byte[] message = new byte[length];
      random.nextBytes(key);
      random.nextBytes(message);
      assertEquals(hmac(key, message), new KeyedHash(key).of(message), "length " + length);
    }
  }

  @Test
  void numberIsHashedAsItsEightBytes() throws GeneralSecurityException {
    byte[] key = {1, 2, 3};
    long number = 0x0102030405060708L;
    assertEquals(hmac(key, new byte[] {1, 2, 3, 4, 5, 6, 7, 8}), new KeyedHash(key).of(number));
  }

  @Test
  void manyThreadsMayHashAtOnce() {
    var hash = new KeyedHash(new byte[32]);
    long[] expected = IntStream.range(0, 10_000).mapToLong(hash::of).toArray();
    long[] numbers = IntStream.range(0, 10_000).asLongStream().toArray();
    NumberHashes.replace(numbers, hash);
    assertEquals(Arrays.toString(expected), Arrays.toString(numbers));
  }

  @Test
  void keyOfMoreThanABlockIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new KeyedHash(new byte[65]));
  }
}
