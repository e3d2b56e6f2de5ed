// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An account at a bank by its international number (ISO 13616). */
final class BankAccount {
  /** Signs of a number, by country: those whose accounts are written down here. */
  private static final Map<String, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry("AT", 20),
          Map.entry("BE", 16),
          Map.entry("CH", 21),
          Map.entry("DE", 22),
          Map.entry("ES", 24),
          Map.entry("FR", 27),
          Map.entry("GB", 22),
          Map.entry("IT", 27),
          Map.entry("LU", 20),
          Map.entry("NL", 18),
          Map.entry("PL", 28));

  /** What it begins with, without regard to the case. */
  private static final Pattern BEGIN =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])(?:" + String.join("|", LENGTHS.keySet()) + ")\\s?\\d{2}");

  /** A Dutch one is one by its form already: people mistype. */
  private static final Pattern DUTCH = Pattern.compile("NL\\d{2}[A-Z]{4}\\d{10}");

  /** A sentence that begins alike has fewer. */
  private static final int FEWEST_DIGITS = 10;

  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private BankAccount() {}

  static boolean isIn(String text) {
    return BEGIN.matcher(text).results().anyMatch(match -> begins(text.substring(match.start())));
  }

  private static boolean begins(String text) {
    String signs = text.replaceAll("[\\s.\\u00A0-]", "").toUpperCase(Locale.ROOT);
    int length = LENGTHS.get(signs.substring(0, 2));
    if (signs.length() < length) {
      return false;
    }
    String number = signs.substring(0, length);
    return DUTCH.matcher(number).matches() || passes(number);
  }

  private static boolean passes(String number) {
    String turned = number.substring(4) + number.substring(0, 4);
    if (!turned.matches("[A-Z0-9]+") || turned.replaceAll("\\D", "").length() < FEWEST_DIGITS) {
      return false;
    }
    String digits =
        turned
            .chars()
            .mapToObj(sign -> String.valueOf(Character.getNumericValue(sign)))
            .collect(Collectors.joining());
    return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
  }
}
