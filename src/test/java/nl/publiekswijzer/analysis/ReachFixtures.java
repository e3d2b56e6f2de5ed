// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small areas that differ in a plain pattern. */
final class ReachFixtures {
  private static final int AROUND = 10;

  private ReachFixtures() {}

  static SmallArea area(String code, String around, long households, Double... shares) {
    return new SmallArea(code, around, households, List.of(shares));
  }

  /** Ten in each four-digit postcode, of 20 to 40 households. */
  static List<SmallArea> areas(int number) {
    var areas = new ArrayList<SmallArea>();
    for (int i = 0; i < number; i++) {
      double young = 0.05 + 0.1 * (i % 7);
      double families = (1 - young) * (0.2 + 0.1 * (i % 5));
      double middle = (1 - young - families) * (0.3 + 0.1 * (i % 3));
      areas.add(
          area(
              "area " + i,
              "around " + i / AROUND,
              20 + 5 * (i % 5),
              young,
              families,
              middle,
              1 - young - families - middle));
    }
    return areas;
  }

  /** As many as their shares and these rates make, in whole households. */
  static Map<String, Long> members(List<SmallArea> areas, double... rates) {
    var members = new HashMap<String, Long>();
    double carry = 0;
    for (SmallArea area : areas) {
      double exact = carry;
      for (BroadGroup group : BroadGroup.values()) {
        exact += area.households() * area.share(group) * rates[group.ordinal()];
      }
      members.put(area.code(), Math.round(exact));
      carry = exact - Math.round(exact);
    }
    return members;
  }

  static double reach(List<SmallArea> areas, Map<String, Long> members) {
    long all = members.values().stream().mapToLong(Long::longValue).sum();
    return (double) all / areas.stream().mapToLong(SmallArea::households).sum();
  }
}
