// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * Fits the households of areas: by its postcodes of six characters where those are published and
 * cover the area, else as a whole.
 */
final class AreaFitting {
  /** A published count is rounded to five. */
  private static final int ROUNDED_OFF = 2;

  /** A hidden one is 0 to 4. */
  private static final int MOST_HIDDEN = 4;

  private final FullPostcodes postcodes;
  private final FineAges ages;
  private final PositionSeed seeds;

  AreaFitting(FullPostcodes postcodes, FineAges ages, PositionSeed seeds) {
    this.postcodes = postcodes;
    this.ages = ages;
    this.seeds = seeds;
  }

  /**
   * @param area completed, with its types
   */
  FittedArea fit(EstimateArea area, NormalIncome income) {
    var published = postcodes.within(area);
    var most = new HashMap<String, Integer>();
    published.forEach(postcode -> most.put(postcode.letters, most(postcode.households)));
    var lived = NestedPostcodes.complete(area, published);
    if (lived.isEmpty()) {
      return new FittedArea(area, households(area), income, List.of());
    }
    var nested = new ArrayList<NestedFit>();
    var sum = new double[AgeClass.values().length][HouseholdType.values().length];
    for (EstimateArea postcode : lived) {
      double[][] own = households(postcode);
      add(sum, own);
      nested.add(NestedFit.of(postcode, most.remove(postcode.letters), own));
    }
    return new FittedArea(area, sum, income, withHidden(nested, most));
  }

  private static int most(double published) {
    return Double.isNaN(published) ? MOST_HIDDEN : (int) published + ROUNDED_OFF;
  }

  private double[][] households(EstimateArea area) {
    return PersonFitting.households(area, ages.persons(area), seeds.of(area.municipality.code()));
  }

  private static void add(double[][] sum, double[][] own) {
    for (int age = 0; age < sum.length; age++) {
      for (int type = 0; type < sum[age].length; type++) {
        sum[age][type] += own[age][type];
      }
    }
  }

  /** Members may live where so little is published that no households are estimated. */
  private static List<NestedFit> withHidden(List<NestedFit> nested, Map<String, Integer> most) {
    most.forEach((letters, count) -> nested.add(NestedFit.ofNone(letters, count)));
    nested.sort((a, b) -> a.letters().compareTo(b.letters()));
    return nested;
  }
}
