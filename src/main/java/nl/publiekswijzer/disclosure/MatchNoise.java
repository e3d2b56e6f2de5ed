// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is told of the recognition of a member file (OB-2, rule R2): numbers of typed house numbers
 * by what became of them, drawn together so that their sum stays exact. Keyed on the rows as they
 * were delivered: the same rows give the same answer.
 *
 * <p>The variance of one number is 200 before their sum is given, in house numbers squared. A house
 * number that goes from one outcome to another changes two of them, by {@code D2 = 2/200}; over 60
 * files whoever asks for one reads it rightly at most in {@code Phi(sqrt(60/100)/2)} = 0.65. Of the
 * recognised ones together it leaves a variance of 100 where there are two outcomes.
 */
public final class MatchNoise {
  static final double VARIANCE = 200;
  private static final int TEN = 10;

  private final DrawKey key;
  private final String delivered;

  /**
   * @param delivered digest of the rows
   */
  public MatchNoise(DrawKey key, String delivered) {
    this.key = key;
    this.delivered = delivered;
  }

  /**
   * Counts with noise, none negative, with the same sum.
   *
   * @param counts also of what did not occur: a zero that stays zero would tell of every one
   */
  public int[] drawn(int[] counts) {
    var uniforms = key.uniforms("matches", delivered).level(Integer.toString(counts.length));
    int[] drawn = ZeroSumGaussian.of(VARIANCE, counts.length).draw(counts.length, 0, uniforms);
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] += counts[i];
    }
    return new RowBalance(IntStream.of(counts).sum()).of(drawn);
  }

  /**
   * In tens: each rounded down, and the tens that their sum has more, rounded half up, go one each
   * to the largest remainders, of equals to the first.
   */
  public static int[] tens(int[] drawn) {
    int[] tens = IntStream.of(drawn).map(n -> n / TEN * TEN).toArray();
    int sum = (IntStream.of(drawn).sum() + TEN / 2) / TEN * TEN;
    IntStream.range(0, drawn.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> drawn[i] % TEN).reversed())
        .limit((sum - IntStream.of(tens).sum()) / TEN)
        .forEach(i -> tens[i] += TEN);
    return tens;
  }
}
