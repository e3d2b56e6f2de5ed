// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The broad groups in all households of some areas. */
record GroupShares(List<SmallArea> areas) {

  /** Part of all households that is of a group. */
  double share(BroadGroup group) {
    return mean(area -> area.share(group));
  }

  /** Standard deviation of the share of a group between areas, weighted by households. */
  double deviation(BroadGroup group) {
    double share = share(group);
    return Math.sqrt(mean(area -> Math.pow(area.share(group) - share, 2)));
  }

  private double mean(ToDoubleFunction<SmallArea> value) {
    double sum = 0;
    long all = 0;
    for (SmallArea area : areas) {
      sum += area.households() * value.applyAsDouble(area);
      all += area.households();
    }
    return sum / all;
  }
}
