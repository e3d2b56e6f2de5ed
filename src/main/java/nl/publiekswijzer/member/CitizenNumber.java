// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import nl.publiekswijzer.csv.Blank;

/** The form of a citizen service number: nine digits that pass the eleven test. */
public final class CitizenNumber {
  private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

  /** Marks between digits, and the marks by which a spreadsheet keeps a number a text. */
  private static final String MARKS = ".'\u2019\u2018`=\"";

  private CitizenNumber() {}

  /**
   * The digits of a value, if they are as many: nine, or eight when the leading zero went. A tail
   * {@code .0} is of a number that became a fraction. Empty for any other value, and for one digit
   * again and again, which stands for no number.
   */
  public static String digits(String field) {
    int end = field.length();
    if (field.endsWith(".0") || field.endsWith(",0")) {
      end -= 2;
    }
    var digits = new StringBuilder(WEIGHTS.length);
    for (int i = 0; i < end; i++) {
      char sign = field.charAt(i);
      int digit = Character.digit(sign, 10);
      if (digit >= 0 && digits.length() < WEIGHTS.length) {
        digits.append((char) ('0' + digit));
      } else if (digit >= 0 || MARKS.indexOf(sign) < 0 && !Blank.is(sign)) {
        return "";
      }
    }
    boolean asMany = digits.length() >= WEIGHTS.length - 1;
    return asMany && digits.chars().distinct().count() > 1 ? digits.toString() : "";
  }

  /** The eleven test, of eight or nine digits. */
  public static boolean passes(String digits) {
    int first = WEIGHTS.length - digits.length();
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[first + i];
    }
    return sum % 11 == 0;
  }
}
