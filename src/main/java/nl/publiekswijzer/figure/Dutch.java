// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as Dutch readers write them. */
final class Dutch {
  private static final Locale NETHERLANDS = Locale.forLanguageTag("nl-NL");

  private Dutch() {}

  /** "1.234". */
  static String count(long number) {
    return NumberFormat.getIntegerInstance(NETHERLANDS).format(number).replace('-', '−');
  }

  /** "+1.234", "−45" or "0". */
  static String signed(long number) {
    return (number > 0 ? "+" : "") + count(number);
  }

  /** "12,3" with the decimals the number has. */
  static String decimal(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(NETHERLANDS);
    format.setMinimumFractionDigits(Math.max(number.scale(), 0));
    format.setMaximumFractionDigits(Math.max(number.scale(), 0));
    return format.format(number).replace('-', '−');
  }

  /** A round number without needless decimals: "5" or "2,5". */
  static String round(double number) {
    return decimal(BigDecimal.valueOf(Math.round(number * 100), 2).stripTrailingZeros());
  }
}
