// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * Welfare of each postcode area between 0 and 1: the mean of its national ranks on property value,
 * on high less low incomes, and on owned homes, all weighted by households.
 */
final class WelfareScores {
  private final List<double[]> ranks = new ArrayList<>();

  WelfareScores(PlacedAreas areas) {
    ranks.add(Indicator.of(areas, Surroundings::propertyValue, 0).ranks());
    ranks.add(Indicator.of(areas, Surroundings::incomeBalance, 0).ranks());
    ranks.add(Indicator.of(areas, Surroundings::owners, OwnerShare.NATIONAL).ranks());
  }

  double score(int place) {
    return ranks.stream().mapToDouble(r -> r[place]).average().orElse(0.5);
  }
}
