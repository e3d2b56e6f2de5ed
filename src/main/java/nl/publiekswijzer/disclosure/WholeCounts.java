// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Estimated households, which are fractions, as whole ones before noise is added: each rounded
 * down, and what is left goes one each to the largest remainders, of equals to the first.
 */
public final class WholeCounts {
  private WholeCounts() {}

  /** Whole counts of which the sum is that of the fractions, rounded half up. */
  public static int[] of(List<BigFraction> counts) {
    var sum = counts.stream().reduce(BigFraction.ZERO, BigFraction::add);
    return of(sum.bigDecimalValue(0, RoundingMode.HALF_UP).intValueExact(), counts);
  }

  /**
   * Whole counts with a given sum.
   *
   * @param counts zero or more each
   * @param sum within one of that of the fractions
   */
  public static int[] of(int sum, List<BigFraction> counts) {
    int[] whole = counts.stream().mapToInt(BigFraction::intValue).toArray();
    int left = sum - IntStream.of(whole).sum();
    if (left < 0 || left > whole.length) {
      throw new IllegalArgumentException(sum + " is not the sum of " + counts);
    }
    IntStream.range(0, whole.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> counts.get(i).subtract(whole[i])).reversed())
        .limit(left)
        .toList()
        .forEach(i -> whole[i]++);
    return whole;
  }
}
