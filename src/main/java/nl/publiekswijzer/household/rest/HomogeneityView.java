// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.publiekswijzer.estimate.Homogeneity;

/**
 * How far postcode areas lie from the mean in one segment.
 *
 * @param spreiding standard deviation of the index in points, one decimal
 * @param verklaard per cent of the difference between households that the areas explain, one
 *     decimal
 */
public record HomogeneityView(String segment, BigDecimal spreiding, BigDecimal verklaard) {
  static HomogeneityView of(Homogeneity found) {
    return new HomogeneityView(
        found.segment(), decimal(found.spread(), 1), decimal(100 * found.explained(), 1));
  }

  static BigDecimal decimal(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
