// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How often an attacker with many member files names the segment of a household, what the
 * protection costs whoever reads honestly, and how long a member set takes to be hashed. Prints
 * tables.
 */
final class DisclosureBenchmark {
  private static final int TRIALS = 2_000;
  private static final int DRAWS = 2_000;
  private static final DrawKey KEY = TreeFixtures.key(1);
  private static final SegmentTree TREE =
      TreeFixtures.tree("attacked", 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 5);

  private DisclosureBenchmark() {}

  public static void main(String[] args) {
    attacks();
    costs();
    hashing();
  }

  private static void attacks() {
    var population = new AttackedPopulation(7);
    long[] segments = new long[AttackedPopulation.SEGMENTS];
    for (int c = 0; c < population.sizes.length; c++) {
      segments[population.segmentOf[c]] += population.sizes[c];
    }
    double largest = Arrays.stream(segments).max().orElseThrow();
    tell("blind guess %.2f", largest / AttackedPopulation.HOUSEHOLDS);
    tell("success of %d trials, with classes and branches", TRIALS);
    tell("%-28s     1     5    12    13    24    60", "files");
    attack(population, "in pairs, others unknown", true);
    attack(population, "all other rows known", false);
  }

  private static void attack(AttackedPopulation population, String name, boolean pairs) {
    var attacker = new MemberFilesAttacker(population, TREE, KEY);
    var line = new StringBuilder("%-28s".formatted(name));
    for (int files : new int[] {1, 5, 12, 13, 24, 60}) {
      line.append(String.format(Locale.ROOT, "  %.2f", attacker.success(files, pairs, TRIALS)));
    }
    tell("%s", line);
  }

  /** Mean of the worst of eleven segments, in percentage points of the file. */
  private static void costs() {
    double worst =
        IntStream.range(0, DRAWS)
            .map(i -> worst(new MemberDraws(TREE, KEY, "cost " + i).segments()))
            .average()
            .orElseThrow();
    for (int rows : new int[] {500, 2_000, 20_000}) {
      tell("%6d rows: %.3f percentage points", rows, worst * 100 / rows);
    }
  }

  private static int worst(int[] noise) {
    return IntStream.of(noise).map(Math::abs).max().orElseThrow();
  }

  private static void hashing() {
    var key = EditionKey.of(new byte[32], 1);
    for (int round = 0; round < 5; round++) {
      long begin = System.nanoTime();
      var rows = new RowHashing(key);
      var hashing = new HouseholdHashing(key);
      var addresses = new AddressHashing(key);
      for (long id = 0; id < 500_000; id++) {
        rows.accept("1|1234AB|" + id + "|");
        hashing.accept(id * 977, "BOTH|Noord");
        addresses.accept(id * 977);
      }
      hashing.set(rows.rows(), addresses.sketch(UploadRules.STANDARD), UploadRules.STANDARD);
      tell("500,000 rows hashed to a set in %d ms", (System.nanoTime() - begin) / 1_000_000);
    }
  }

  private static void tell(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
