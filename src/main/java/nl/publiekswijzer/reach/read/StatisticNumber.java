// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.read;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as CBS writes them in the long form of its tables: digits, and a decimal comma. */
final class StatisticNumber {
  private static final Pattern FORM = Pattern.compile("\\d{1,12}(,\\d{1,6})?");
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "number", BigDecimal.ONE,
          "aantal", BigDecimal.ONE,
          "x 1 000", BigDecimal.valueOf(1_000),
          "million euros", BigDecimal.valueOf(1_000_000),
          "mln euro", BigDecimal.valueOf(1_000_000));

  private StatisticNumber() {}

  /** How many there are of one of this unit; empty for an unknown unit. */
  static Optional<BigDecimal> unit(String unit) {
    return Optional.ofNullable(UNITS.get(unit));
  }

  /** Empty for anything but a plain number. */
  static Optional<BigDecimal> of(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }
}
