// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Map;
import java.util.OptionalInt;

/**
 * Inhabitants of four-digit postcodes by five-year age (CBS, 83502NED), rounded to five.
 *
 * @param byPostcode 20 ages (0-4 to 95 and over), a hidden one nought; not to be changed. A
 *     postcode of which nothing is told is left out
 * @param year of whose 1 January they are; empty when the table does not say
 */
public record PostcodeAges(Map<Integer, double[]> byPostcode, OptionalInt year) {
  /** No such table. */
  public static final PostcodeAges NONE = new PostcodeAges(Map.of(), OptionalInt.empty());

  public PostcodeAges {
    byPostcode = Map.copyOf(byPostcode);
  }
}
