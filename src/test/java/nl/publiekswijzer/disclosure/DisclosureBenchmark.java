// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * How often an attacker with repeated uploads names the segment of a household, what the protection
 * costs whoever reads honestly, and how long a member set takes to be hashed. Prints tables.
 */
final class DisclosureBenchmark {
  private static final int TRIALS = 250;
  private static final int MANY_PAIRS = 60;
  private static final int FEW_TRIALS = 100;

  private final AttackedPopulation population = new AttackedPopulation(7);

  private DisclosureBenchmark() {}

  public static void main(String[] args) {
    var benchmark = new DisclosureBenchmark();
    benchmark.attacks();
    benchmark.costs();
    benchmark.hashing();
  }

  private void attacks() {
    int[] sizes = population.sizes.clone();
    long[] segments = new long[AttackedPopulation.SEGMENTS];
    for (int c = 0; c < sizes.length; c++) {
      segments[population.segmentOf[c]] += sizes[c];
    }
    tell("blind guess %.2f", max(segments) / (double) AttackedPopulation.HOUSEHOLDS);
    tell("success of %d trials (%d of 60 pairs), files of 2,000 rows", TRIALS, FEW_TRIALS);
    tell("%-34s %d     %d     %d    %d", "pairs", 1, 5, 12, MANY_PAIRS);
    attack("threshold 10 only", MemberRelease.thresholdOnly(), NoiseModel.none(1));
    attack("10-5 rule", MemberRelease.tenFive(), NoiseModel.none(5));
    attack("OB-1, V 3, D 4", MemberRelease.setNoise(3, 4), NoiseModel.of(3, 4));
    attack("OB-1, V 10, D 8", MemberRelease.setNoise(10, 8), NoiseModel.of(10, 8));
  }

  private static long max(long[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  private void attack(String name, MemberRelease.Way way, NoiseModel model) {
    var attacker = new RepeatedUploadAttacker(population, way, model);
    for (int difference : new int[] {1, 10, 50}) {
      var line = new StringBuilder("%-20s differ by %2d".formatted(name, difference));
      for (int pairs : new int[] {1, 5, 12, MANY_PAIRS}) {
        line.append(
            String.format(
                Locale.ROOT, "  %.2f", attacker.success(pairs, difference, trials(pairs), pairs)));
      }
      tell("%s", line);
    }
  }

  private static int trials(int pairs) {
    return pairs < MANY_PAIRS ? TRIALS : FEW_TRIALS;
  }

  private void costs() {
    tell("mean error of the worst segment, percentage points of the file");
    cost("10-5 rule", MemberRelease.tenFive());
    cost("OB-1, V 3, D 4", MemberRelease.setNoise(3, 4));
    cost("OB-1, V 10, D 8", MemberRelease.setNoise(10, 8));
  }

  private void cost(String name, MemberRelease.Way way) {
    var line = new StringBuilder("%-20s".formatted(name));
    for (int size : new int[] {500, 2_000, 20_000}) {
      var random = new Random(size);
      double sum = 0;
      for (int i = 0; i < 100; i++) {
        sum += worst(way, AttackedPopulation.others(0, size, random)) * 100.0 / size;
      }
      line.append(String.format(Locale.ROOT, "  %6d rows: %.3f", size, sum / 100));
    }
    tell("%s", line);
  }

  private double worst(MemberRelease.Way way, int[] set) {
    int[] counts = population.count(set);
    double[] truth = new double[AttackedPopulation.SEGMENTS];
    for (int c = 0; c < counts.length; c++) {
      truth[population.segmentOf[c]] += counts[c];
    }
    double worst = 0;
    for (var told : way.publish(population, set).segments().entrySet()) {
      worst = Math.max(worst, Math.abs(told.getValue() - truth[told.getKey().charAt(0) - 'A']));
    }
    return worst;
  }

  private void hashing() {
    var key = EditionKey.of(new byte[32], 1);
    for (int round = 0; round < 5; round++) {
      long begin = System.nanoTime();
      var hashing = new HouseholdHashing(key);
      for (long id = 0; id < 500_000; id++) {
        hashing.accept(id * 977);
      }
      hashing.set(UploadRules.STANDARD);
      tell("500,000 households hashed to a set in %d ms", (System.nanoTime() - begin) / 1_000_000);
    }
  }

  private static void tell(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
