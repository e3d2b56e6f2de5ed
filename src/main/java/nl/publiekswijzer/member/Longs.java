// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Arrays;

/** A growing list of numbers without an object for each. */
final class Longs {
  private long[] numbers = new long[1 << 10];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  long[] sorted() {
    long[] sorted = Arrays.copyOf(numbers, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Each number once, sorted. */
  long[] distinct() {
    return distinct(sorted());
  }

  /** Each number once, of sorted ones, in whose place they are put. */
  static long[] distinct(long[] sorted) {
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
