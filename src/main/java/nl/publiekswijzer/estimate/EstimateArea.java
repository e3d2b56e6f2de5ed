// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import nl.publiekswijzer.area.Municipality;

/**
 * One area while it is estimated: what is published of it, and then what that was completed to.
 * What is hidden is not a number.
 */
final class EstimateArea {
  final int postcode4;
  final Municipality municipality;

  /** Of a postcode of six characters, else empty. */
  String letters = "";

  /** Inhabitants, and those of 0-14, 15-24, 25-44, 45-64, and 65 and over. */
  double inhabitants = Double.NaN;

  double[] bands = unknown(AgeBands.BANDS);

  double households = Double.NaN;

  /** Households by type; null where none of them is known. */
  double[] types;

  /** Inhabitants by five-year age, of whatever year; null where they are not known. */
  double[] ages;

  /** Per cents and thousand euro. */
  double owners = Double.NaN;

  double propertyValue = Double.NaN;
  double lowIncomes = Double.NaN;
  double highIncomes = Double.NaN;
  OptionalInt urbanity = OptionalInt.empty();

  EstimateArea(int postcode4, Municipality municipality) {
    this.postcode4 = postcode4;
    this.municipality = municipality;
  }

  static double[] unknown(int size) {
    var none = new double[size];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  static double of(OptionalInt count) {
    return count.isPresent() ? count.getAsInt() : Double.NaN;
  }

  static double of(OptionalDouble number) {
    return number.orElse(Double.NaN);
  }

  /** Mean of a figure over the areas that have it, weighted by households. */
  static OptionalDouble mean(List<EstimateArea> areas, ToDoubleFunction<EstimateArea> figure) {
    double sum = 0;
    double weight = 0;
    for (EstimateArea area : areas) {
      double own = figure.applyAsDouble(area);
      if (!Double.isNaN(own)) {
        sum += own * area.households;
        weight += area.households;
      }
    }
    return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
  }

  /** Whether everything that is published of households and ages is known. */
  boolean isWhole() {
    return households > 0
        && types != null
        && Arrays.stream(types).noneMatch(Double::isNaN)
        && Arrays.stream(bands).noneMatch(Double::isNaN);
  }
}
