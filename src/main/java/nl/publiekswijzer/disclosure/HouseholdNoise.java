// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;

/**
 * The noise on household counts (OB-2, rule H2): for every block two trees with sum 0, one that
 * stays as long as the block and one of the edition, added. Together the variance is 25 for
 * segments and 50 for subsegments, in households squared, before their sums are given.
 *
 * <p>The tree of the edition is named by what was delivered: the same content imported again is not
 * drawn again.
 */
public final class HouseholdNoise {
  static final double SEGMENT_VARIANCE = 25;
  static final double SUBSEGMENT_VARIANCE = 50;
  private static final String PURPOSE = "households";

  private final NoiseTree half;
  private final DrawKey stays;
  private final DrawKey edition;
  private final String digest;

  /**
   * @param stays key that is kept from edition to edition
   * @param digest of the content of the edition as delivered
   */
  public HouseholdNoise(SegmentTree tree, DrawKey stays, DrawKey edition, String digest) {
    this.half = new NoiseTree(tree, SEGMENT_VARIANCE / 2, SUBSEGMENT_VARIANCE / 2);
    this.stays = stays;
    this.edition = edition;
    this.digest = digest;
  }

  /** The noise of a block by subsegment; its sum is 0. */
  public int[] of(Block block) {
    String segmentation = half.tree().name();
    int[] noise = draw(stays.uniforms(PURPOSE, "stays", segmentation, block.name()));
    int[] fresh = draw(edition.uniforms(PURPOSE, "edition", digest, segmentation, block.name()));
    Arrays.setAll(noise, c -> noise[c] + fresh[c]);
    return noise;
  }

  private int[] draw(UniformLevels uniforms) {
    return half.subsegments(half.segments(0, uniforms), uniforms);
  }

  /** Signed counts of a block: true counts with their noise. Never to be kept. */
  public BlockCounts signed(BlockCounts truth) {
    int[] signed = of(truth.block());
    Arrays.setAll(signed, c -> signed[c] + truth.counts()[c]);
    return truth.with(signed);
  }
}
