// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * A figure as the CBS writes it in its tables. Hidden or unknown is an empty cell, {@code .},
 * {@code x}, or any number of -99990 and lower: -99997 stands for 0 to 4 or secret, -99995 for not
 * published yet. A dash is nil.
 */
final class PublishedFigure {
  private static final Set<String> UNKNOWN = Set.of("", ".", "x");
  private static final String NIL = "-";
  private static final String LOWEST_CODES = "-9999";
  private static final int MOST_DIGITS = 9;

  private PublishedFigure() {}

  /** Whether the cell tells nothing. */
  static boolean isUnknown(String text) {
    return UNKNOWN.contains(text)
        || text.startsWith(LOWEST_CODES) && text.matches("-9999\\d{1,5}([.,]0+)?");
  }

  /**
   * A number of zero or more with a decimal point or comma; empty when it is unknown.
   *
   * @param text without blanks around it
   * @throws NumberFormatException when it is neither a number nor a sign for an unknown one
   */
  static OptionalDouble number(String text) {
    int digits = digits(text);
    if (digits == text.length() && digits > 0 && digits <= MOST_DIGITS) {
      return OptionalDouble.of(Integer.parseInt(text));
    }
    if (isUnknown(text)) {
      return OptionalDouble.empty();
    }
    if (text.equals(NIL)) {
      return OptionalDouble.of(0);
    }
    if (!text.matches("\\d{1,9}([.,]\\d{1,15})?")) {
      throw new NumberFormatException("no figure");
    }
    return OptionalDouble.of(Double.parseDouble(text.replace(',', '.')));
  }

  private static int digits(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }
}
