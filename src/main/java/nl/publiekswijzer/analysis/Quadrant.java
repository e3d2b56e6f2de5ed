// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;
import java.util.List;

/** Place of a segment by its share among members and its member index, both as printed. */
public enum Quadrant {
  /** A large share, and more members than its size makes one expect. */
  CORE,
  /** A large share, but fewer members than its size makes one expect. */
  DEVELOPMENTAL,
  /** A small share, but more members than its size makes one expect. */
  NICHE,
  OTHER;

  private static final int AVERAGE = 100;

  public static Quadrant of(BigDecimal share, int index, BigDecimal medianShare) {
    if (share.compareTo(medianShare) >= 0) {
      return index >= AVERAGE ? CORE : DEVELOPMENTAL;
    }
    return index >= AVERAGE ? NICHE : OTHER;
  }

  /** Median of the shares; of an even number the mean of the middle two. */
  public static BigDecimal median(List<BigDecimal> shares) {
    if (shares.isEmpty()) {
      return BigDecimal.ZERO;
    }
    var sorted = shares.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
  }
}
