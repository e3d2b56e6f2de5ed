// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Standardised incomes of households by municipality (CBS).
 *
 * @param municipalities with {@code Nederland} among them when the table has it
 * @param year that the incomes are of; empty when the table does not say
 */
public record MunicipalIncomes(List<MunicipalIncome> municipalities, OptionalInt year) {
  /** No such table. */
  public static final MunicipalIncomes NONE = new MunicipalIncomes(List.of(), OptionalInt.empty());

  public MunicipalIncomes {
    municipalities = List.copyOf(municipalities);
  }

  /**
   * The same with shares of people living alone; a municipality with that share only is added.
   *
   * @param aloneTight by name of the municipality
   */
  public MunicipalIncomes withAloneTight(Map<String, Double> aloneTight) {
    var rest = new TreeMap<>(aloneTight);
    var joined = new ArrayList<MunicipalIncome>();
    for (MunicipalIncome known : municipalities) {
      Double tight = rest.remove(known.name());
      joined.add(new MunicipalIncome(known.name(), known.mean(), known.median(), optional(tight)));
    }
    var none = OptionalDouble.empty();
    rest.forEach(
        (name, tight) -> joined.add(new MunicipalIncome(name, none, none, optional(tight))));
    return new MunicipalIncomes(joined, year);
  }

  private static OptionalDouble optional(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
