// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.util.regex.Pattern;

/** Text from elsewhere as one line that can do no harm: without breaks, controls and turns. */
final class SingleLine {
  /** Controls, line and paragraph separators, marks that turn the direction, lone surrogates. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Zs}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069"
              + "\\uFEFF\\uFFFE\\uFFFF]+");

  private SingleLine() {}

  static String of(String text) {
    return UNFIT.matcher(text).replaceAll(" ").strip();
  }

  static boolean is(String text) {
    return !UNFIT.matcher(text.replace(" ", "")).find();
  }
}
