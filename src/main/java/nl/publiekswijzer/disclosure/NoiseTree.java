// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.stream.IntStream;

/**
 * Noise in the shape of a segmentation (OB-2, rules H2 and M1): segments with a given sum, and the
 * subsegments of each with the sum of their segment.
 *
 * @param segmentVariance in households squared, of a segment before its sum is given
 * @param subsegmentVariance likewise of a subsegment
 */
record NoiseTree(SegmentTree tree, double segmentVariance, double subsegmentVariance) {

  /** Noise of all segments, all of them drawn: a cell left out would tell that it is empty. */
  int[] segments(int sum, UniformLevels uniforms) {
    int numbers = tree.segments().size();
    return ZeroSumGaussian.of(segmentVariance, numbers)
        .draw(numbers, sum, uniforms.level("segments"));
  }

  /** Noise of all subsegments. */
  int[] subsegments(int[] segments, UniformLevels uniforms) {
    var gaussian = ZeroSumGaussian.of(subsegmentVariance, widest());
    int[] row = new int[tree.subsegments().size()];
    for (int s = 0; s < segments.length; s++) {
      var level = uniforms.level("subsegments", tree.segments().get(s));
      tree.put(s, gaussian.draw(tree.width(s), segments[s], level), row);
    }
    return row;
  }

  private int widest() {
    return IntStream.range(0, tree.segments().size()).map(tree::width).max().orElse(1);
  }
}
