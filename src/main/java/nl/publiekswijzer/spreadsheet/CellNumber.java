// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Numbers of cells as people see them. */
final class CellNumber {
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,39}");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

  /** Digits that Excel keeps and shows. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_NOUGHT_1904 = LocalDate.of(1904, 1, 1);

  /** Excel thinks that 29 February 1900 was a day; before it, day 1 is 1 January. */
  private static final int FEBRUARY_29 = 60;

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final int SECONDS = 86_400;

  private CellNumber() {}

  /** Without powers of ten and zeros at either end; what is no number stays as it is. */
  static String text(String raw) {
    if (WHOLE.matcher(raw).matches() || !NUMBER.matcher(raw).matches()) {
      return raw;
    }
    var number = new BigDecimal(raw).round(DIGITS);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A day as {@code 2025-12-06}, with a time behind {@code T}, or a time of no day. */
  static String date(String raw, boolean since1904) {
    if (!NUMBER.matcher(raw).matches()) {
      return raw;
    }
    var number = new BigDecimal(raw);
    if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
      return text(raw);
    }
    long seconds =
        number
            .multiply(BigDecimal.valueOf(SECONDS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    int days = (int) (seconds / SECONDS);
    var time = LocalTime.ofSecondOfDay(seconds % SECONDS);
    if (days == 0) {
      return time.toString();
    }
    var day = day(days, since1904);
    return time.equals(LocalTime.MIDNIGHT) ? day.toString() : day.atTime(time).toString();
  }

  private static LocalDate day(int days, boolean since1904) {
    if (since1904) {
      return DAY_NOUGHT_1904.plusDays(days);
    }
    return DAY_NOUGHT.plusDays(days < FEBRUARY_29 ? days + 1L : days);
  }
}
