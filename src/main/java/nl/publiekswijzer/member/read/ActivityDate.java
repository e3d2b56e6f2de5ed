// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.publiekswijzer.member.CellText;

/** The day on which a member was active last, as library systems and spreadsheets write it. */
final class ActivityDate {
  private static final String TIME = "([ T].*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.]?(\\d{2})(?:[-/.]?(\\d{2}))?" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");

  private String lastTyped = "";
  private Optional<LocalDate> last = Optional.empty();

  /** Of a month alone its last day; empty for what is no date. */
  Optional<LocalDate> find(String typed) {
    if (!typed.equals(lastTyped)) {
      last = read(CellText.plain(typed));
      lastTyped = typed;
    }
    return last;
  }

  private static Optional<LocalDate> read(String cell) {
    Matcher yearFirst = YEAR_FIRST.matcher(cell);
    if (yearFirst.matches()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(cell);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(cell);
    return monthFirst.matches()
        ? date(monthFirst.group(2), monthFirst.group(1), null)
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      var of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      return Optional.of(day == null ? of.atEndOfMonth() : of.atDay(Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
