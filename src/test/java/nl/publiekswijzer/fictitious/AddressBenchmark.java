// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.estimate.OpenDataFigures;
import nl.publiekswijzer.estimate.PostcodeEstimate;

/** Prints how long the addresses and the members of the whole country take. */
final class AddressBenchmark {
  private AddressBenchmark() {}

  public static void main(String[] arguments) {
    List<PostcodeEstimate> country = OpenDataFigures.country();
    for (int round = 1; round <= 3; round++) {
      long[] sums = new long[2];
      long start = System.nanoTime();
      new FictitiousAddresses(2026)
          .write(
              country,
              (postcode4, one, two, number, addition, ordinal) -> {
                sums[0]++;
                sums[1] = sums[1] * 31 + postcode4 * 7919L + one * 31 + two + number + ordinal;
              });
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%,d addresses in %.2f s, check %016x%n", sums[0], seconds, sums[1]);
    }
    members(country);
  }

  private static void members(List<PostcodeEstimate> country) {
    var kinds = new TreeMap<String, Long>();
    long start = System.nanoTime();
    long rows = new FictitiousMembers(2026, YearMonth.of(2026, 1)).write(country, counting(kinds));
    System.out.printf(
        "%,d member rows in %.2f s %s%n", rows, (System.nanoTime() - start) / 1e9, kinds);
  }

  private static Writer counting(Map<String, Long> kinds) {
    return new Writer() {
      @Override
      public void write(String text) {
        String[] fields = text.split(";");
        if (fields.length > 4) {
          kinds.merge(fields[4], 1L, Long::sum);
        }
      }

      @Override
      public void write(char[] text, int offset, int length) {
        write(new String(text, offset, length));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
