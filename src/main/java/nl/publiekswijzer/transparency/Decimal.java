// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.regex.Pattern;

/** Sizes and indices as all specifications of C2SP write them: digits without leading zeroes. */
final class Decimal {
  private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]{0,17}");

  private Decimal() {}

  /**
   * @throws IllegalArgumentException when it is written otherwise, or has over 18 digits
   */
  static long parse(String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw new IllegalArgumentException("not a size or index");
    }
    return Long.parseLong(text);
  }
}
