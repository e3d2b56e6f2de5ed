// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.publiekswijzer.member.MalformedReason;

/**
 * What looks like a house number or an addition, and was made of one by a spreadsheet: which one it
 * was, nobody knows any more.
 */
enum Lookalike {
  DATE(
      MalformedReason.DATE,
      Lookalike.DAY + "[-/. ]?" + Lookalike.MONTH_NAME + "([-/. ]+\\d{2,4})?",
      Lookalike.MONTH_NAME + "[-/. ]?\\d{1,4}",
      Lookalike.DAY + "[-/.]" + Lookalike.MONTH + "[-/.](\\d{2}|\\d{4})( .*)?",
      "\\d{4}[-/.]" + Lookalike.MONTH + "[-/.]" + Lookalike.DAY + "([ T].*)?"),
  TIME(MalformedReason.TIME, "\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?"),
  POWER_OF_TEN(MalformedReason.POWER_OF_TEN, "-?\\d+([.,]\\d+)?E[-+]\\d+", "\\d+[.,]\\d+E\\d+"),
  THOUSANDS_SIGN(MalformedReason.THOUSANDS_SIGN, "\\d{1,3}[.,]\\d{3}");

  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String MONTH_NAME =
      "(JAN|FEB|MRT|MAR|APR|MEI|MAY|JUN|JUL|AUG|SEPT?|OKT|OCT|NOV|DEC|JANUARI|FEBRUARI|MAART|APRIL"
          + "|JUNI|JULI|AUGUSTUS|SEPTEMBER|OKTOBER|NOVEMBER|DECEMBER)\\.?";

  private final MalformedReason reason;
  private final Pattern pattern;

  Lookalike(MalformedReason reason, String... forms) {
    this.reason = reason;
    this.pattern = Pattern.compile(String.join("|", forms));
  }

  /**
   * @param cell in upper case
   */
  static Optional<MalformedReason> find(String cell) {
    return Stream.of(values())
        .filter(look -> look.pattern.matcher(cell).matches())
        .map(look -> look.reason)
        .findFirst();
  }
}
