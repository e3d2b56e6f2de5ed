// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.Optional;

/**
 * A full address as an edition knows it; lives in memory for one row and nowhere else.
 *
 * @param postcode see {@link Postcode}
 * @param number 1 to 99999
 * @param addition see {@link Addition#normal}; or empty
 */
public record AddressKey(int postcode, int number, String addition) {
  static final int LARGEST = 99_999;

  /** Never the address itself: what is printed can end up in a log. */
  @Override
  public String toString() {
    return "AddressKey";
  }

  /**
   * Reads a house number with its addition as it is delivered in one text or two: "12a", "12-2",
   * "12 bis", "12" + "A".
   *
   * @return empty when no house number from 1 to 99999 stands in front
   */
  public static Optional<AddressKey> parse(int postcode, String number, String addition) {
    String typed = number.replace('\u00a0', ' ').strip();
    int digits = 0;
    int value = 0;
    while (digits < typed.length() && Addition.isDigit(typed.charAt(digits)) && value <= LARGEST) {
      value = value * 10 + typed.charAt(digits++) - '0';
    }
    if (value < 1 || value > LARGEST) {
      return Optional.empty();
    }
    String rest = typed.length() == digits ? addition : typed.substring(digits) + " " + addition;
    return Optional.of(new AddressKey(postcode, value, Addition.normal(rest)));
  }
}
