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
    return Arrays.stream(sorted()).distinct().toArray();
  }
}
