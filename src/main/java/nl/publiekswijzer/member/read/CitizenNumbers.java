// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.Set;
import java.util.regex.Pattern;
import nl.publiekswijzer.csv.RowReader;

/**
 * Looks for citizen service numbers under any name, in the first rows of a member file. Of each
 * column it keeps how many fields were filled and whether all of them can be such a number.
 */
final class CitizenNumbers {
  private static final int ROWS = 200;
  private static final int ENOUGH = 20;
  private static final Pattern DIGITS = Pattern.compile("\\d{8,9}");
  private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

  private final RowReader file;
  private final Set<Integer> without;
  private final int[] filled;
  private final boolean[] otherwise;
  private int rows;

  /**
   * @param without columns that are not looked at, by place
   */
  CitizenNumbers(RowReader file, Set<Integer> without) {
    this.file = file;
    this.without = without;
    this.filled = new int[file.header().size()];
    this.otherwise = new boolean[file.header().size()];
  }

  /**
   * Looks at the current row.
   *
   * @throws MemberFileRefused after enough rows, when a column holds nothing else
   */
  void look() {
    if (rows == ROWS) {
      return;
    }
    for (int column = 0; column < filled.length; column++) {
      if (!without.contains(column) && !otherwise[column]) {
        look(column, file.field(column).strip());
      }
    }
    if (++rows == ROWS) {
      requireNone();
    }
  }

  private void look(int column, String field) {
    if (!field.isEmpty()) {
      filled[column]++;
      otherwise[column] = !passesElevenTest(field);
    }
  }

  /** For the end of the file, which may come before there were enough rows. */
  void requireNone() {
    for (int column = 0; column < filled.length; column++) {
      if (filled[column] >= ENOUGH && !otherwise[column]) {
        throw new MemberFileRefused(
            "De kolom "
                + name(column)
                + " bevat burgerservicenummers of nummers die daar niet van te onderscheiden zijn."
                + " Die mogen niet worden aangeleverd. Verwijder die kolom en lever het bestand"
                + " opnieuw.");
      }
    }
  }

  private String name(int column) {
    String name = file.header().get(column).strip();
    return name.isEmpty() ? "met nummer " + (column + 1) : name;
  }

  /** Nine digits, of which a leading zero may be left out; nothing but zeros is no number. */
  static boolean passesElevenTest(String field) {
    if (!DIGITS.matcher(field).matches()) {
      return false;
    }
    int first = WEIGHTS.length - field.length();
    int sum = 0;
    int digits = 0;
    for (int i = 0; i < field.length(); i++) {
      int digit = field.charAt(i) - '0';
      sum += digit * WEIGHTS[first + i];
      digits += digit;
    }
    return digits > 0 && sum % 11 == 0;
  }
}
