// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.OptionalDouble;

/**
 * What is known of the welfare of a postcode area or municipality; an empty value is unknown, never
 * zero.
 *
 * @param propertyValue mean property value (WOZ) in thousand euro
 * @param lowIncomes per cent of persons in the lowest 40 % of incomes
 * @param highIncomes per cent of persons in the highest 20 % of incomes
 * @param owners per cent of homes lived in by their owners
 */
public record Surroundings(
    OptionalDouble propertyValue,
    OptionalDouble lowIncomes,
    OptionalDouble highIncomes,
    OptionalDouble owners) {
  /** Nothing is known. */
  public static final Surroundings UNKNOWN =
      new Surroundings(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());

  /** High less low incomes in percentage points, known only when both are. */
  public OptionalDouble incomeBalance() {
    return lowIncomes.isPresent() && highIncomes.isPresent()
        ? OptionalDouble.of(highIncomes.getAsDouble() - lowIncomes.getAsDouble())
        : OptionalDouble.empty();
  }
}
