// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes of reach around that of a whole work area, the same on every map of it: whole numbers
 * near 80, 95, 108 and 126 per cent of it, each at least one higher than the one before.
 *
 * @param limits at which the second to the last class begin, per hundred households
 */
public record ReachClasses(List<Integer> limits) {
  private static final double[] STEPS = {0.80, 0.95, 1.08, 1.26};

  public ReachClasses {
    limits = List.copyOf(limits);
  }

  /**
   * @param average households with a member, of every hundred
   */
  public static ReachClasses around(BigDecimal average) {
    var limits = new ArrayList<Integer>();
    int least = 1;
    for (double step : STEPS) {
      int limit = (int) Math.max(least, Math.round(average.doubleValue() * step));
      limits.add(limit);
      least = limit + 1;
    }
    return new ReachClasses(limits);
  }

  /** From 0 for the lowest. */
  public int of(BigDecimal reach) {
    return (int) limits.stream().filter(l -> reach.compareTo(BigDecimal.valueOf(l)) >= 0).count();
  }
}
