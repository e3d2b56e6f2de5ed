// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Arrays;

/**
 * Households of one block by subsegment: true, signed or base counts.
 *
 * @param municipality code
 * @param province code
 * @param counts in the order of the {@link SegmentTree}; not to be changed
 */
public record BlockCounts(Block block, String municipality, String province, int[] counts) {

  /** The same block with other counts. */
  BlockCounts with(int[] others) {
    return new BlockCounts(block, municipality, province, others);
  }

  /** All its households. */
  public int total() {
    return Arrays.stream(counts).sum();
  }
}
