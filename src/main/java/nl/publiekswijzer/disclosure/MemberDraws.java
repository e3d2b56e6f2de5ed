// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.stream.Stream;
import nl.publiekswijzer.analysis.BroadGroup;
import nl.publiekswijzer.analysis.ReachDesign;

/**
 * The noise of one member file as one tree (OB-2, rule M1), in households: the whole with variance
 * 10; segments with its sum: 25; subsegments with the sum of their segment: 50; classes and
 * branches of a segment with its sum: 50; parts of the area each on their own: 25; the sums by
 * broad group each on their own.
 *
 * <p>Whole, segments, subsegments and parts are keyed on the set of member households, classes and
 * branches on the set of households with these: another column never draws the households anew. No
 * name depends on the work area, so the same file gives the same noise wherever it is asked.
 */
public final class MemberDraws {
  static final double TOTAL_VARIANCE = 10;
  static final double SEGMENT_VARIANCE = 25;
  static final double SUBSEGMENT_VARIANCE = 50;
  static final double CROSSING_VARIANCE = 50;
  static final double PART_VARIANCE = 25;

  /** Of each sum by broad group, in their units: eight times what one household moves at most. */
  public static final int GROUP_DEVIATION = 8 * ReachDesign.LARGEST_STEP;

  private static final String PURPOSE = "members";

  private final NoiseTree noise;
  private final DrawKey key;
  private final String households;
  private final KeyedUniforms uniforms;

  /**
   * @param households digest of the set of member households
   */
  public MemberDraws(SegmentTree tree, DrawKey key, String households) {
    this.noise = new NoiseTree(tree, SEGMENT_VARIANCE, SUBSEGMENT_VARIANCE);
    this.key = key;
    this.households = households;
    this.uniforms = key.uniforms(PURPOSE, tree.name(), households);
  }

  /** Standard deviation of a segment, which that of the whole is less than; in households. */
  public static double segmentDeviation() {
    return Math.sqrt(SEGMENT_VARIANCE);
  }

  SegmentTree tree() {
    return noise.tree();
  }

  /** Noise of the whole. */
  public int total() {
    return DiscreteGaussian.of(TOTAL_VARIANCE).at(uniforms.level("total").at(0));
  }

  /** Noise of all segments; its sum is that of the whole. */
  public int[] segments() {
    return noise.segments(total(), uniforms);
  }

  /** Noise of all subsegments; each segment has its own as their sum. */
  public int[] subsegments() {
    return noise.subsegments(segments(), uniforms);
  }

  /** Noise of every segment by class or branch; each row has that of its segment as its sum. */
  public int[][] crossing(Crossing crossing) {
    var own = key.uniforms(PURPOSE, tree().name(), households, crossing.level(), crossing.digest());
    var gaussian = ZeroSumGaussian.of(CROSSING_VARIANCE, crossing.width());
    int[] sums = segments();
    int[][] rows = new int[sums.length][];
    for (int s = 0; s < rows.length; s++) {
      var level = own.level(tree().segments().get(s));
      rows[s] = gaussian.draw(crossing.width(), sums[s], level);
    }
    return rows;
  }

  /**
   * Noise of the sums by broad group ({@link ReachDesign}).
   *
   * @param digest of the set and the areas that the sums are of: of other areas they are drawn anew
   */
  public long[] groups(String digest) {
    var own = key.uniforms(PURPOSE, tree().name(), households, "groups", digest);
    var gaussian = DiscreteGaussian.of((double) GROUP_DEVIATION * GROUP_DEVIATION);
    return Stream.of(BroadGroup.values())
        .mapToLong(group -> gaussian.at(own.level(group.name()).at(0)))
        .toArray();
  }

  /** Noise of a part of the area, by its name; it does not depend on the other parts. */
  public int part(String name) {
    return DiscreteGaussian.of(PART_VARIANCE).at(uniforms.level("part", name).at(0));
  }
}
