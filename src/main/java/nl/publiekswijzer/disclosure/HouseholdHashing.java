// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Takes counted member households while they pass by and hashes each: the first 64 bits of {@code
 * HMAC-SHA256(key of the edition, id)}. Lives while one file is taken in.
 */
public final class HouseholdHashing implements LongConsumer {
  private static final int CHUNK = 1 << 13;

  private final EditionKey key;
  private long[] households = new long[CHUNK];
  private int size;

  public HouseholdHashing(EditionKey key) {
    this.key = key;
  }

  /** Takes one household, each once. */
  @Override
  public void accept(long household) {
    if (size == households.length) {
      households = Arrays.copyOf(households, size + (size >> 1));
    }
    households[size++] = household;
  }

  /** The set of all households that passed by, whatever their order. */
  public MemberSet set(UploadRules rules) {
    long[] hashes = new long[size];
    int chunks = (size + CHUNK - 1) / CHUNK;
    IntStream.range(0, chunks).parallel().forEach(chunk -> hash(chunk * CHUNK, hashes));
    Arrays.parallelSort(hashes);
    String digest = digest(hashes);
    return new MemberSet(
        key.keyId(), digest, digest, digest, Sketch.of(hashes, rules.sketchCells()), size);
  }

  private void hash(int first, long[] hashes) {
    var mac = key.householdMac();
    var id = ByteBuffer.allocate(Long.BYTES);
    for (int i = first; i < Math.min(first + CHUNK, size); i++) {
      mac.update(id.putLong(0, households[i]).rewind());
      hashes[i] = ByteBuffer.wrap(mac.doFinal()).getLong();
    }
  }

  private static String digest(long[] sorted) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = ByteBuffer.allocate(1 << 13);
      for (long hash : sorted) {
        bytes.putLong(hash);
        if (!bytes.hasRemaining()) {
          digest.update(bytes.flip());
          bytes.clear();
        }
      }
      digest.update(bytes.flip());
      return HexFormat.of().formatHex(digest.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
