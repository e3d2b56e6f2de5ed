// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;

/**
 * Makes a row of whole numbers fit its sum, with no number below zero or above its most (OB-2,
 * rules H4 and M1): each is cut to its bounds, then what is too much is taken, one by one, from the
 * largest, and what lacks is given to the largest that has room. Of equals the first.
 *
 * @param sum of the row afterwards, zero or more
 */
record RowBalance(int sum) {

  /** Without a most. */
  int[] of(int[] row) {
    int[] unbounded = new int[row.length];
    Arrays.fill(unbounded, Integer.MAX_VALUE);
    return within(unbounded, row);
  }

  /**
   * @param most zero or more each, together at least the sum
   */
  int[] within(int[] most, int[] row) {
    if (sum < 0 || Arrays.stream(most).asLongStream().sum() < sum) {
      throw new IllegalArgumentException(
          "no row of %d within %s".formatted(sum, Arrays.toString(most)));
    }
    int[] fitted = new int[row.length];
    Arrays.setAll(fitted, i -> Math.min(Math.max(row[i], 0), most[i]));
    int lacks = sum - Arrays.stream(fitted).sum();
    for (; lacks < 0; lacks++) {
      fitted[largest(fitted, null)]--;
    }
    for (; lacks > 0; lacks--) {
      fitted[largest(fitted, most)]++;
    }
    return fitted;
  }

  private static int largest(int[] row, int[] most) {
    int largest = -1;
    for (int i = 0; i < row.length; i++) {
      boolean room = most == null || row[i] < most[i];
      if (room && (largest < 0 || row[i] > row[largest])) {
        largest = i;
      }
    }
    return largest;
  }
}
