// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides a whole number over parts by weight, so that the parts sum to it exactly. */
public final class LargestRemainder {
  private LargestRemainder() {}

  /**
   * Every part gets {@code total * weight / sum of weights} rounded down; what is left goes one
   * each to the largest remainders, ties to the lowest position.
   *
   * @param weights zero or more, at least one above zero unless the total is zero
   */
  public static int[] divide(int total, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    var parts = new int[weights.length];
    if (total == 0) {
      return parts;
    }
    if (total < 0 || !(sum > 0) || Arrays.stream(weights).anyMatch(w -> w < 0)) {
      throw new IllegalArgumentException("cannot divide " + total + " over weights of " + sum);
    }
    var remainders = new double[weights.length];
    int left = total;
    for (int i = 0; i < weights.length; i++) {
      double share = total * (weights[i] / sum);
      parts[i] = Math.min(left, (int) share);
      remainders[i] = share - parts[i];
      left -= parts[i];
    }
    for (int i : byRemainder(remainders, weights, left)) {
      parts[i]++;
    }
    return parts;
  }

  private static int[] byRemainder(double[] remainders, double[] weights, int places) {
    return IntStream.range(0, remainders.length)
        .filter(i -> weights[i] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i]))
        .mapToInt(Integer::intValue)
        .limit(places)
        .toArray();
  }
}
