// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;

/** Many numbers as the hash of each, worked out by all processors. */
final class NumberHashes {
  private NumberHashes() {}

  /** Hashes in the place of the numbers. */
  static void replace(long[] numbers, KeyedHash hash) {
    Arrays.parallelSetAll(numbers, i -> hash.of(numbers[i]));
  }
}
