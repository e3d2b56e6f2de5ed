// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Arrays;

/**
 * Codes of households of which fewer count than were delivered: as many of them, evenly taken out
 * of their order, so that neither the order of the rows nor one kind of code decides.
 */
final class CodeSample {
  private int[] codes = new int[8];
  private int size;

  void add(int code) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
    }
    codes[size++] = code;
  }

  /** At most so many, sorted; then it is empty again. */
  int[] take(int most) {
    Arrays.sort(codes, 0, size);
    int[] taken = new int[Math.min(most, size)];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = codes[(int) ((long) i * size / taken.length)];
    }
    size = 0;
    return taken;
  }
}
