// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.publiekswijzer.area.Municipality;

/**
 * Shares of households under the median income of the country, by municipality: of people living
 * alone as published; of the others {@code (all - a * alone) / (1 - a)}, a being the part of
 * households of one person, all the share of a lognormal distribution with the mean and the median
 * of the municipality: {@code Phi(ln(median of the country / median) / s)}, {@code s = sqrt(2
 * ln(mean / median))}.
 */
final class IncomeTable {
  private static final String COUNTRY = "Nederland";
  private static final double LEAST_SKEW = 1.03;
  private static final double LEAST = 0.08;
  private static final double MOST = 0.70;

  private final Map<String, MunicipalIncome> byName = new HashMap<>();

  IncomeTable(List<MunicipalIncome> incomes) {
    incomes.forEach(income -> byName.put(income.name(), income));
  }

  /** Whether incomes of households are known anywhere. */
  boolean knowsHouseholds() {
    return median(COUNTRY).isPresent();
  }

  private OptionalDouble median(String name) {
    var income = byName.get(name);
    return income == null ? OptionalDouble.empty() : income.median();
  }

  /**
   * What is known of a municipality.
   *
   * @param single part of its households that are of one person, 0 to 1
   */
  TightShares.Known find(Municipality municipality, double single) {
    var income = byName.get(municipality.name());
    if (income == null) {
      return TightShares.Known.NOTHING;
    }
    return new TightShares.Known(income.aloneTight(), others(income, single));
  }

  private OptionalDouble others(MunicipalIncome income, double single) {
    boolean known =
        income.mean().isPresent()
            && income.median().isPresent()
            && income.aloneTight().isPresent()
            && knowsHouseholds();
    if (!known || single >= 1) {
      return OptionalDouble.empty();
    }
    double median = income.median().getAsDouble();
    double skew = Math.max(LEAST_SKEW, income.mean().getAsDouble() / median);
    double deviation = StrictMath.sqrt(2 * StrictMath.log(skew));
    double place = StrictMath.log(median(COUNTRY).getAsDouble() / median) / deviation;
    double all = Normal.cumulative(place);
    double share = (all - single * income.aloneTight().getAsDouble()) / (1 - single);
    return OptionalDouble.of(Math.min(MOST, Math.max(LEAST, share)));
  }
}
