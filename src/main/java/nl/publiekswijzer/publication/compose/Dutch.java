// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as Dutch readers know them; what is unknown prints as a dash. */
public final class Dutch {
  public static final Locale LOCALE = Locale.forLanguageTag("nl-NL");
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  public static final String DASH = "–";

  /** Instead of a number that a publication does not tell. */
  public static final String HIDDEN = "verborgen";

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);

  private Dutch() {}

  /** "12.345". */
  public static String whole(Long value) {
    return value == null ? DASH : format("#,##0", value);
  }

  public static String whole(Integer value) {
    return value == null ? DASH : whole(value.longValue());
  }

  /** An estimate in hundreds: "ongeveer 1.200", or "minder dan 50". */
  public static String about(long value) {
    long hundreds = Math.round(value / 100.0) * 100;
    return hundreds == 0 ? "minder dan 50" : "ongeveer " + whole(hundreds);
  }

  /** "+60", "−12" or "0". */
  public static String signed(Long value) {
    if (value == null) {
      return DASH;
    }
    return value == 0 ? "0" : (value > 0 ? "+" : "−") + whole(Math.abs(value));
  }

  /** "+1,5", "−0,3" or "0,0". */
  public static String signed(BigDecimal value) {
    return value == null
        ? DASH
        : (value.signum() > 0 ? "+" : value.signum() < 0 ? "−" : "") + decimal(value.abs());
  }

  /** A number as it was put in words, or that it is hidden. */
  static String told(String number) {
    return number.equals(DASH) ? HIDDEN : number;
  }

  /** One decimal: "12,3". */
  public static String decimal(BigDecimal value) {
    return value == null ? DASH : format("#,##0.0", value);
  }

  /** "0,0571": as many decimals as there are, four at most. */
  public static String precise(BigDecimal value) {
    return value == null ? DASH : format("#,##0.####", value);
  }

  /** "1 januari 2026". */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  public static String date(Instant moment) {
    return date(LocalDate.ofInstant(moment, ZONE));
  }

  /** At most so many characters, for places that hold one line. */
  public static String abbreviated(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1).strip() + "…";
  }

  private static String format(String pattern, Number value) {
    var symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return new DecimalFormat(pattern, symbols).format(value);
  }
}
