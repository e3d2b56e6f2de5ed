// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Households of an edition per part that may be told of, and subsegment: per block, or per postcode
 * area where they are estimated. A block stands under its lowest postcode, and its other postcodes
 * under nothing; so the sum over all postcodes of a block is that of the block.
 */
public final class AreaCounts {
  private final int subsegments;
  private final Map<Integer, int[]> byArea = new TreeMap<>();

  public AreaCounts(int subsegments) {
    this.subsegments = subsegments;
  }

  public void add(int postcode4, int subsegment, int households) {
    byArea.computeIfAbsent(postcode4, p -> new int[subsegments])[subsegment] += households;
  }

  /** Households per subsegment of one part; all 0 when it is not known. */
  public int[] of(int postcode4) {
    int[] counts = byArea.get(postcode4);
    return counts == null ? new int[subsegments] : counts.clone();
  }

  /** Households per subsegment of several postcode areas together. */
  public long[] sum(Collection<Integer> postcodeAreas) {
    long[] sum = new long[subsegments];
    for (int postcode4 : postcodeAreas) {
      int[] counts = of(postcode4);
      for (int s = 0; s < subsegments; s++) {
        sum[s] += counts[s];
      }
    }
    return sum;
  }

  /** All households of several postcode areas. */
  public long households(Collection<Integer> postcodeAreas) {
    long households = 0;
    for (long count : sum(postcodeAreas)) {
      households += count;
    }
    return households;
  }

  /** Lowest postcodes of the parts with households, in order. */
  public Collection<Integer> parts() {
    return byArea.keySet();
  }
}
