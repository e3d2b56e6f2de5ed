// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;

/**
 * What somebody reads of one member analysis: a count for every segment and subsegment with a row
 * of its own, and for those printed together.
 */
record MemberRelease(Map<String, Long> segments, Map<String, Long> subsegments, long[] pooled) {

  /** How an analysis is published. */
  interface Way {
    MemberRelease publish(AttackedPopulation population, int[] households);
  }

  static Way setNoise(double variance, int bound) {
    var key = EditionKey.of(new byte[32], 1);
    var noise = new SetNoise(new NoiseDistribution(variance, bound), key, "leden", 1);
    return (population, households) -> {
      int[] set = households.clone();
      Arrays.sort(set);
      return of(population, set, new SmallNumbers(Rules.STANDARD, noise.of(Arrays.toString(set))));
    };
  }

  static Way tenFive() {
    var rules = new SmallNumbers(Rules.STANDARD, MemberNoise.NONE);
    return (population, households) -> of(population, households, rules);
  }

  /** Exact counts from ten. */
  static Way thresholdOnly() {
    return (population, households) -> {
      var segments = new TreeMap<String, Long>();
      var subsegments = new TreeMap<String, Long>();
      int[] counts = population.count(households);
      for (int c = 0; c < counts.length; c++) {
        subsegments.put(AttackedPopulation.name(c), (long) counts[c]);
        segments.merge(
            AttackedPopulation.segmentName(population.segmentOf[c]), (long) counts[c], Long::sum);
      }
      segments.values().removeIf(n -> n < 10);
      subsegments.values().removeIf(n -> n < 10);
      return new MemberRelease(segments, subsegments, new long[2]);
    };
  }

  private static MemberRelease of(
      AttackedPopulation population, int[] households, SmallNumbers smallNumbers) {
    var tables = smallNumbers.protect(population.trueCounts(population.count(households)));
    var pooled = new long[] {pooled(tables.memberSegments()), pooled(tables.memberSubsegments())};
    return new MemberRelease(
        single(tables.memberSegments()), single(tables.memberSubsegments()), pooled);
  }

  private static Map<String, Long> single(CountTable table) {
    var told = new TreeMap<String, Long>();
    table.rows().stream()
        .filter(row -> row.exact() && !row.pooled())
        .forEach(row -> told.put(row.codes().get(0), row.members()));
    return told;
  }

  private static long pooled(CountTable table) {
    return table.rows().stream().filter(CountRow::pooled).mapToLong(CountRow::members).sum();
  }
}
