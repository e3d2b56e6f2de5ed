// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * One fifth of the areas, those with most or with least of a segment, and how well it is reached.
 *
 * <p>Its reach is a ratio estimator, {@code r = sum m / sum H} over its n areas, with the variance
 * between them: {@code n / (n - 1) sum (m - r H)^2 / (sum H)^2}. The residual of an area holds what
 * is peculiar to that area and the deviation that its members were drawn with (variance 25); so the
 * draw makes the variance larger by itself, by about {@code 25 n / (sum H)^2}, and is not added a
 * second time. The households of an area are exact or estimates, and have no deviation here.
 */
record Fifth(List<AreaReach> areas) {

  double reach() {
    return (double) sum(AreaReach::members) / sum(AreaReach::households);
  }

  /** Of its households, that of a segment, as a fraction. */
  double share(String segment) {
    return (double) sum(a -> a.of(segment)) / sum(AreaReach::households);
  }

  double variance() {
    double reach = reach();
    double squares =
        areas.stream()
            .mapToDouble(a -> a.members() - reach * a.households())
            .map(residual -> residual * residual)
            .sum();
    double households = sum(AreaReach::households);
    int n = areas.size();
    return n * squares / ((n - 1) * households * households);
  }

  private long sum(ToLongFunction<AreaReach> number) {
    return areas.stream().mapToLong(number).sum();
  }
}
