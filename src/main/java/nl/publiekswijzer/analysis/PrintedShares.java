// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Percentages of a complete set of rows that add up to 100.0 as printed: all are rounded down in
 * tenths, the missing tenths go to the largest remainders, ties to the larger share, then to the
 * first row.
 */
public final class PrintedShares {
  private static final long TENTHS = 1000;

  private PrintedShares() {}

  /** One decimal for each part; all zeros when the parts sum to 0. */
  public static List<BigDecimal> of(List<Long> parts) {
    long whole = parts.stream().mapToLong(Long::longValue).sum();
    if (whole == 0) {
      return parts.stream().map(p -> BigDecimal.valueOf(0, 1)).toList();
    }
    long[] tenths = new long[parts.size()];
    var remainders = new ArrayList<BigInteger>();
    long missing = TENTHS;
    for (int i = 0; i < tenths.length; i++) {
      var split =
          BigInteger.valueOf(parts.get(i))
              .multiply(BigInteger.valueOf(TENTHS))
              .divideAndRemainder(BigInteger.valueOf(whole));
      tenths[i] = split[0].longValueExact();
      remainders.add(split[1]);
      missing -= tenths[i];
    }
    IntStream.range(0, tenths.length)
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> remainders.get(i))
                .thenComparing(parts::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(missing)
        .forEach(i -> tenths[i]++);
    return IntStream.range(0, tenths.length)
        .mapToObj(i -> BigDecimal.valueOf(tenths[i], 1))
        .toList();
  }
}
