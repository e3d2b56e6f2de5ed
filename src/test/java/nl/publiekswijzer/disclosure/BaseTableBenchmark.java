// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How long the blocks, the noise and the base table of the whole country take, and what the noise
 * costs whoever reads honestly. Prints tables.
 */
final class BaseTableBenchmark {
  private static final int ROUNDS = 6;

  private final OpenCountry country;

  private BaseTableBenchmark(BlockRules rules) {
    this.country = OpenCountry.of(rules);
  }

  public static void main(String[] args) {
    for (int floor : new int[] {100, 250}) {
      var benchmark = new BaseTableBenchmark(new BlockRules(floor));
      tell("floor %d: %d blocks", floor, benchmark.country.blocks.size());
      for (int round = 0; round < ROUNDS; round++) {
        benchmark.measure(round);
      }
    }
  }

  private void measure(int round) {
    long begin = System.nanoTime();
    var signed = country.signed(1, round);
    long drawn = System.nanoTime();
    var base = new BaseTable(TreeFixtures.TREE).of(signed);
    long done = System.nanoTime();
    var cost = new TableCost(country.blocks, base);
    tell(
        "drawn in %.2f s, balanced in %.2f s; worst of 11, percentage points: block %.3f,"
            + " municipality %.3f, province %.3f, country %.4f",
        (drawn - begin) / 1e9,
        (done - drawn) / 1e9,
        cost.worst(IntStream.range(0, base.size()).mapToObj(b -> new int[] {b}).toList()),
        cost.worst(country.together(BlockCounts::municipality)),
        cost.worst(country.together(BlockCounts::province)),
        cost.worst(country.together(counts -> "country")));
  }

  private static void tell(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
