// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A growing list of 64-bit hashes. */
final class HashList {
  private static final int FIRST_SIZE = 1 << 13;

  private long[] hashes = new long[FIRST_SIZE];
  private int size;

  void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size + (size >> 1));
    }
    hashes[size++] = hash;
  }

  int size() {
    return size;
  }

  long[] all() {
    return Arrays.copyOf(hashes, size);
  }

  /** Each once, sorted. */
  long[] distinct() {
    long[] sorted = all();
    Arrays.parallelSort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** SHA-256 over hashes in this order. */
  static String digest(long[] hashes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = ByteBuffer.allocate(FIRST_SIZE);
      for (long hash : hashes) {
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
