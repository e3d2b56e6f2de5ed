// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Knows where a household lives, its class and its branch, and wants its segment: reads drawn
 * segments, subsegments, classes and branches of many member files, with the household or in pairs
 * without it, and takes the segment that makes them most likely (OB-2, specification section 5).
 */
final class MemberFilesAttacker {
  private static final int CLASSES = 6;
  private static final int BRANCHES = 5;

  private final AttackedPopulation population;
  private final SegmentTree tree;
  private final DrawKey key;

  MemberFilesAttacker(AttackedPopulation population, SegmentTree tree, DrawKey key) {
    this.population = population;
    this.tree = tree;
    this.key = key;
  }

  /**
   * Share of the trials in which the segment is named.
   *
   * @param pairs whether the other households are unknown, so that every file has one without the
   *     household beside it; else they are known
   */
  double success(int files, boolean pairs, int trials) {
    return IntStream.range(0, trials).parallel().filter(i -> names(files, pairs, i)).count()
        / (double) trials;
  }

  private boolean names(int files, boolean pairs, int trial) {
    int target = trial * 7919 % AttackedPopulation.HOUSEHOLDS;
    var seen = new Seen(target);
    for (int file = 0; file < files; file++) {
      seen.add(draws("with", trial, file), 1.0 / files);
      if (pairs) {
        seen.add(draws("without", trial, file), -1.0 / files);
      }
    }
    return seen.mostLikely((pairs ? 2.0 : 1.0) / files) == population.segment(target);
  }

  private MemberDraws draws(String which, int trial, int file) {
    return new MemberDraws(tree, key, "%s %d %d".formatted(which, trial, file));
  }

  private static Crossing crossing(String level, int width) {
    return new Crossing(level, "of the file", new int[1][width]);
  }

  private double share(int subsegment) {
    return population.sizes[subsegment] / (double) AttackedPopulation.HOUSEHOLDS;
  }

  /** Means over all files of what is drawn less what is known, with the household as 1. */
  private final class Seen {
    private final double[] segments = new double[tree.segments().size()];
    private final double[] subsegments = new double[tree.subsegments().size()];
    private final double[][] classes = new double[segments.length][CLASSES];
    private final double[][] branches = new double[segments.length][BRANCHES];

    /** Its class and branch are the first. */
    private Seen(int target) {
      int segment = population.segment(target);
      segments[segment] = 1;
      subsegments[population.subsegment[target]] = 1;
      classes[segment][0] = 1;
      branches[segment][0] = 1;
    }

    private void add(MemberDraws draws, double weight) {
      add(draws.segments(), weight, segments);
      add(draws.subsegments(), weight, subsegments);
      int[][] byClass = draws.crossing(crossing("class", CLASSES));
      int[][] byBranch = draws.crossing(crossing("branch", BRANCHES));
      for (int s = 0; s < segments.length; s++) {
        add(byClass[s], weight, classes[s]);
        add(byBranch[s], weight, branches[s]);
      }
    }

    private static void add(int[] noise, double weight, double[] sums) {
      Arrays.setAll(sums, i -> sums[i] + weight * noise[i]);
    }

    private int mostLikely(double share) {
      double[] chances =
          IntStream.range(0, segments.length).mapToDouble(s -> logChance(s, share)).toArray();
      return IntStream.range(1, chances.length)
          .reduce(0, (best, s) -> chances[s] > chances[best] ? s : best);
    }

    /**
     * @param share variance of the means, as a share of that of one draw
     */
    private double logChance(int segment, double share) {
      double chance = 0;
      for (int c : tree.subsegmentsOf(segment)) {
        chance += share(c) * Math.exp(evidence(subsegments, tree.subsegmentsOf(segment), c, share));
      }
      int[] byClass = IntStream.range(0, CLASSES).toArray();
      int[] byBranch = IntStream.range(0, BRANCHES).toArray();
      return Math.log(chance)
          + (2 * segments[segment] - 1) / (2 * MemberDraws.SEGMENT_VARIANCE * share)
          + evidence(classes[segment], byClass, 0, share)
          + evidence(branches[segment], byBranch, 0, share);
    }

    /** For one cell of a row whose sum is given, against none of them. */
    private static double evidence(double[] seen, int[] row, int cell, double share) {
      double mean = IntStream.of(row).mapToDouble(c -> seen[c]).average().orElseThrow();
      return (2 * (seen[cell] - mean) - (1 - 1.0 / row.length))
          / (2 * MemberDraws.SUBSEGMENT_VARIANCE * share);
    }
  }
}
