// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Five-year ages as the tables of the CBS name them: {@code 20 tot 25 jaar}, {@code 20 - 25 jaar},
 * {@code 20-24}, or the key {@code 70500}; the last is {@code 95 jaar of ouder}, {@code 95+} or
 * {@code 22000}. Totals and classes of any other width are none.
 */
final class FiveYearAge {
  private static final int WIDTH = 5;
  private static final int LAST = PositionTable.AGES - 1;
  private static final Pattern UP_TO = Pattern.compile("(\\d{1,2}) ?(tot|-) ?(\\d{1,3})( jaar)?");
  private static final Pattern OPEN = Pattern.compile("95 ?(\\+|jaar (of|en) ouder)");
  private static final Pattern KEY = Pattern.compile("7[01]\\d00");
  private static final String OPEN_KEY = "22000";
  private static final int FIRST_KEY = 70_100;

  private FiveYearAge() {}

  /** Number of the class, 0 for 0 to 4 years; empty for another class. */
  static OptionalInt find(String label) {
    if (OPEN.matcher(label).matches() || label.equals(OPEN_KEY)) {
      return OptionalInt.of(LAST);
    }
    if (KEY.matcher(label).matches()) {
      return closed((Integer.parseInt(label) - FIRST_KEY) / 100);
    }
    var ages = UP_TO.matcher(label);
    if (!ages.matches()) {
      return OptionalInt.empty();
    }
    int first = Integer.parseInt(ages.group(1));
    int years = Integer.parseInt(ages.group(3)) - first;
    boolean fiveYears = years == WIDTH || years == WIDTH - 1 && ages.group(2).equals("-");
    return fiveYears && first % WIDTH == 0 ? closed(first / WIDTH) : OptionalInt.empty();
  }

  private static OptionalInt closed(int age) {
    return age >= 0 && age < LAST ? OptionalInt.of(age) : OptionalInt.empty();
  }
}
