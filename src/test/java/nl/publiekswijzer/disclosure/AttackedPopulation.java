// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;

/**
 * Invented households of eleven segments and 59 subsegments, the sizes of both drawn from a
 * Dirichlet distribution with parameter 3.
 */
final class AttackedPopulation {
  static final int SEGMENTS = 11;
  static final int SUBSEGMENTS = 59;
  static final int HOUSEHOLDS = 200_000;

  final int[] subsegment = new int[HOUSEHOLDS];
  final int[] segmentOf = new int[SUBSEGMENTS];
  final int[] sizes = new int[SUBSEGMENTS];

  AttackedPopulation(long seed) {
    var random = new Random(seed);
    double[] segments = dirichlet(SEGMENTS, random);
    double[] within = new double[SUBSEGMENTS];
    for (int s = 0, first = 0; s < SEGMENTS; s++) {
      int number = s < SUBSEGMENTS % SEGMENTS ? 6 : 5;
      double[] parts = dirichlet(number, random);
      for (int i = 0; i < number; i++, first++) {
        segmentOf[first] = s;
        within[first] = segments[s] * parts[i];
      }
    }
    for (int h = 0; h < HOUSEHOLDS; h++) {
      subsegment[h] = pick(within, random);
      sizes[subsegment[h]]++;
    }
  }

  private static double[] dirichlet(int number, Random random) {
    double[] values = new double[number];
    for (int i = 0; i < number; i++) {
      for (int k = 0; k < 3; k++) {
        values[i] -= Math.log(1 - random.nextDouble());
      }
    }
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(v -> v / sum).toArray();
  }

  private static int pick(double[] weights, Random random) {
    double place = random.nextDouble();
    int i = 0;
    while (i < weights.length - 1 && place >= weights[i]) {
      place -= weights[i++];
    }
    return i;
  }

  int segment(int household) {
    return segmentOf[subsegment[household]];
  }

  static String name(int subsegment) {
    return "%02d".formatted(subsegment);
  }

  static String segmentName(int segment) {
    return "" + (char) ('A' + segment);
  }

  /** Counts of a set of households. */
  int[] count(int[] set) {
    int[] counts = new int[SUBSEGMENTS];
    for (int household : set) {
      counts[subsegment[household]]++;
    }
    return counts;
  }

  /** Different households, none of them the target. */
  static int[] others(int target, int number, Random random) {
    var taken = new BitSet(HOUSEHOLDS);
    taken.set(target);
    int[] others = new int[number];
    for (int i = 0; i < number; ) {
      int household = random.nextInt(HOUSEHOLDS);
      if (!taken.get(household)) {
        taken.set(household);
        others[i++] = household;
      }
    }
    return others;
  }
}
