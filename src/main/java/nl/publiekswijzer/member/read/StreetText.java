// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.publiekswijzer.household.Addition;
import nl.publiekswijzer.member.CellText;

/**
 * A street with a house number in one cell: the last number with its addition at the end.
 *
 * @param number with its addition; what cannot be read as one where there is none
 * @param doubtful whether the number may begin at more than one place
 */
record StreetText(String number, boolean doubtful) {
  /** A number that begins behind a blank, or in the first place of a cell without street. */
  private static final Pattern START = Pattern.compile("(?<=^|[ ,])\\d{1,5}");

  /** As part of the name of a street. */
  private static final Pattern YEAR = Pattern.compile("(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  static StreetText of(String typed) {
    String cell = CellText.plain(typed).toUpperCase(Locale.ROOT);
    var numbers = new ArrayList<String>();
    Matcher start = START.matcher(cell);
    while (start.find()) {
      String rest = cell.substring(start.start());
      boolean floor = !numbers.isEmpty() && Addition.isFloor(Addition.normal(rest));
      if (start.start() > 0 && !floor && isNumber(rest)) {
        numbers.add(rest);
      }
    }
    if (numbers.isEmpty()) {
      return new StreetText(cell, false);
    }
    if (numbers.size() == 2 && isYear(numbers.get(0))) {
      numbers.remove(0);
    }
    String first = numbers.get(0);
    return new StreetText(first, numbers.size() > 1 || isYear(first));
  }

  /** A year may belong to the name of the street. */
  private static boolean isYear(String number) {
    return YEAR.matcher(number).lookingAt();
  }

  private static boolean isNumber(String rest) {
    var number = NumberText.of(rest);
    return number.reason() == null && AdditionText.of(number.tail()).reason() == null;
  }
}
