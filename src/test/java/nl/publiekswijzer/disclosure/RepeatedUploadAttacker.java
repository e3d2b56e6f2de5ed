// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Knows where a household lives and wants its segment: has many files published in pairs, without
 * the household and with it, and takes the segment that makes all publications together most
 * likely. Knows how noise and rounding work and how large every segment and subsegment is; reads
 * rows of segments and subsegments, which rows are hidden, and the pooled rows.
 */
final class RepeatedUploadAttacker {
  private static final int REHEARSALS = 200;
  private static final int SIZE = 2_000;

  private final AttackedPopulation population;
  private final MemberRelease.Way way;
  private final NoiseModel model;
  private final int size;

  /** How often a row is hidden though it is large enough itself, by name. */
  private final Map<String, Double> elsewhere;

  RepeatedUploadAttacker(AttackedPopulation population, MemberRelease.Way way, NoiseModel model) {
    this(population, way, model, SIZE);
  }

  /**
   * @param size rows of a file
   */
  RepeatedUploadAttacker(
      AttackedPopulation population, MemberRelease.Way way, NoiseModel model, int size) {
    this.population = population;
    this.way = way;
    this.model = model;
    this.size = size;
    this.elsewhere = rehearse();
  }

  /** Publishes files of an invented population of the same make-up, to see what is hidden. */
  private Map<String, Double> rehearse() {
    var random = new Random(size);
    var large = new HashMap<String, Integer>();
    var hidden = new HashMap<String, Integer>();
    for (int i = 0; i < REHEARSALS; i++) {
      int[] set = AttackedPopulation.others(0, size, random);
      var release = way.publish(population, set);
      int[] counts = population.count(set);
      for (int c = 0; c < counts.length; c++) {
        if (counts[c] > model.lastHidden()) {
          String name = AttackedPopulation.name(c);
          large.merge(name, 1, Integer::sum);
          hidden.merge(name, release.subsegments().containsKey(name) ? 0 : 1, Integer::sum);
        }
      }
    }
    var shares = new HashMap<String, Double>();
    large.forEach((name, times) -> shares.put(name, (hidden.get(name) + 1) / (times + 20.0)));
    return shares;
  }

  /**
   * Share of the trials in which the right segment is named.
   *
   * @param difference households by which the two files of a pair differ, the target among them
   */
  double success(int pairs, int difference, int trials, long seed) {
    var random = new Random(seed);
    int right = 0;
    for (int i = 0; i < trials; i++) {
      int target = random.nextInt(AttackedPopulation.HOUSEHOLDS);
      right += guess(target, pairs, difference, random) == population.segment(target) ? 1 : 0;
    }
    return right / (double) trials;
  }

  private int guess(int target, int pairs, int difference, Random random) {
    double[] segments = new double[AttackedPopulation.SEGMENTS];
    double[] subsegments = new double[AttackedPopulation.SUBSEGMENTS];
    for (int i = 0; i < pairs; i++) {
      int[] base = AttackedPopulation.others(target, size + difference, random);
      int[] with = base.clone();
      with[size] = target;
      var before = way.publish(population, Arrays.copyOf(base, size));
      var after = way.publish(population, Arrays.copyOf(with, size + difference));
      read(before, after, difference - 1, segments, subsegments);
    }
    return mostLikely(segments, subsegments);
  }

  private void read(
      MemberRelease before,
      MemberRelease after,
      int others,
      double[] segments,
      double[] subsegments) {
    for (int s = 0; s < segments.length; s++) {
      String name = AttackedPopulation.segmentName(s);
      segments[s] +=
          new Evidence(model, size, segmentShare(s), 0.01)
              .of(before.segments().get(name), after.segments().get(name), others);
    }
    for (int c = 0; c < subsegments.length; c++) {
      String name = AttackedPopulation.name(c);
      subsegments[c] +=
          new Evidence(model, size, share(c), elsewhere.getOrDefault(name, 0.1))
              .of(before.subsegments().get(name), after.subsegments().get(name), others);
    }
    readPool(before, after, others, subsegments);
  }

  /** The pooled subsegments of both files together, with rows of their own where one has them. */
  private void readPool(
      MemberRelease before, MemberRelease after, int others, double[] subsegments) {
    var either = new TreeSet<Integer>();
    for (int c = 0; c < subsegments.length; c++) {
      String name = AttackedPopulation.name(c);
      boolean both =
          before.subsegments().containsKey(name) && after.subsegments().containsKey(name);
      if (!both) {
        either.add(c);
      }
    }
    double share = either.stream().mapToDouble(this::share).sum();
    long terms = 2 + told(before.subsegments(), either).terms();
    terms += told(after.subsegments(), either).terms();
    double difference =
        after.pooled()[1]
            + told(after.subsegments(), either).sum()
            - before.pooled()[1]
            - told(before.subsegments(), either).sum()
            - others * share;
    double variance = terms * model.variance() + others * share * (1 - share);
    double evidence = (2 * difference - 1) / (2 * Math.max(variance, 1e-3));
    either.forEach(c -> subsegments[c] += evidence);
  }

  private record Told(long terms, long sum) {}

  private static Told told(Map<String, Long> rows, TreeSet<Integer> some) {
    long[] counts =
        some.stream()
            .map(AttackedPopulation::name)
            .filter(rows::containsKey)
            .mapToLong(rows::get)
            .toArray();
    return new Told(counts.length, Arrays.stream(counts).sum());
  }

  private int mostLikely(double[] segments, double[] subsegments) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int s = 0; s < segments.length; s++) {
      double likelihood = segments[s] + logSum(s, subsegments);
      if (likelihood > most) {
        most = likelihood;
        best = s;
      }
    }
    return best;
  }

  /** Log of the chance of a segment, summed over its subsegments. */
  private double logSum(int segment, double[] subsegments) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < subsegments.length; c++) {
      if (population.segmentOf[c] == segment) {
        largest = Math.max(largest, subsegments[c]);
      }
    }
    double sum = 0;
    for (int c = 0; c < subsegments.length; c++) {
      if (population.segmentOf[c] == segment) {
        sum += share(c) * Math.exp(subsegments[c] - largest);
      }
    }
    return largest + Math.log(sum);
  }

  private double share(int subsegment) {
    return population.sizes[subsegment] / (double) AttackedPopulation.HOUSEHOLDS;
  }

  private double segmentShare(int segment) {
    double share = 0;
    for (int c = 0; c < AttackedPopulation.SUBSEGMENTS; c++) {
      share += population.segmentOf[c] == segment ? share(c) : 0;
    }
    return share;
  }
}
