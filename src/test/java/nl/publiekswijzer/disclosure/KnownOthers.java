// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Knows segment and subsegment of every household of a block but one, sees the signed table of some
 * editions, and weighs by its likelihood what the one may be (OB-2, specification 4.1 to 4.3).
 */
final class KnownOthers {
  private final int editions;
  private final double segmentVariance;
  private final double subsegmentVariance;

  KnownOthers(int editions) {
    this.editions = editions;
    double share = 0.5 + 0.5 / editions;
    this.segmentVariance = HouseholdNoise.SEGMENT_VARIANCE * share;
    this.subsegmentVariance = HouseholdNoise.SUBSEGMENT_VARIANCE * share;
  }

  private static int[] tree(RandomGenerator random) {
    var half =
        new NoiseTree(
            TREE, HouseholdNoise.SEGMENT_VARIANCE / 2, HouseholdNoise.SUBSEGMENT_VARIANCE / 2);
    UniformLevels uniforms = names -> i -> random.nextDouble();
    return half.subsegments(half.segments(0, uniforms), uniforms);
  }

  /** Signed table less the others, as the mean of all editions, for a household that is there. */
  double[] seen(int subsegment, RandomGenerator random) {
    double[] seen = Arrays.stream(tree(random)).asDoubleStream().toArray();
    for (int edition = 0; edition < editions; edition++) {
      int[] fresh = tree(random);
      Arrays.setAll(seen, c -> seen[c] + fresh[c] / (double) editions);
    }
    seen[subsegment]++;
    return seen;
  }

  /** Log of the likelihood that the household is in a subsegment, but for a constant. */
  double likelihood(double[] seen, int subsegment) {
    int[] siblings = TREE.subsegmentsOf(TREE.segmentOf(subsegment));
    double segment = IntStream.of(siblings).mapToDouble(c -> seen[c]).sum();
    double width = siblings.length;
    double own = seen[subsegment] - segment / width;
    return (2 * segment - 1) / (2 * segmentVariance)
        + (2 * own - (1 - 1 / width)) / (2 * subsegmentVariance);
  }

  /** How much more often than by blind guess the segment is named, when each of n is as likely. */
  double gain(int segments, int targets, long seed) {
    IntUnaryOperator trial = i -> isNamed(segments, new SplittableRandom(seed + i)) ? 1 : 0;
    int right = IntStream.range(0, targets).parallel().map(trial).sum();
    return right / (double) targets - 1.0 / segments;
  }

  private boolean isNamed(int segments, RandomGenerator random) {
    int[] candidates =
        random
            .ints(0, TREE.segments().size())
            .distinct()
            .limit(segments)
            .map(s -> any(s, random))
            .toArray();
    double[] seen = seen(candidates[0], random);
    double right = likelihood(seen, candidates[0]);
    return IntStream.of(candidates).skip(1).allMatch(c -> likelihood(seen, c) < right);
  }

  private static int any(int segment, RandomGenerator random) {
    return TREE.subsegmentsOf(segment)[random.nextInt(TREE.width(segment))];
  }
}
