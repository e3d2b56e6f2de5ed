// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.crypto.Mac;

/** Many numbers as the first 64 bits of their HMAC-SHA-256 each, worked out by all processors. */
final class NumberHashes {
  private static final int CHUNK = 1 << 13;

  private NumberHashes() {}

  /** Hashes in the place of the numbers. */
  static void replace(long[] numbers, Supplier<Mac> macs) {
    int chunks = (numbers.length + CHUNK - 1) / CHUNK;
    IntStream.range(0, chunks)
        .parallel()
        .forEach(chunk -> replace(numbers, chunk * CHUNK, macs.get()));
  }

  private static void replace(long[] numbers, int first, Mac mac) {
    var number = ByteBuffer.allocate(Long.BYTES);
    for (int i = first; i < Math.min(first + CHUNK, numbers.length); i++) {
      mac.update(number.putLong(0, numbers[i]).rewind());
      numbers[i] = ByteBuffer.wrap(mac.doFinal()).getLong();
    }
  }
}
