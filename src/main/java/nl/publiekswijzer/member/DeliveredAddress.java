// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Locale;

/**
 * An address as it was typed, by which rows of two files are the same (OB-2, rule M9): only what
 * spreadsheets do to a cell is undone. How addresses are understood may change from edition to
 * edition; what is the same row may not.
 */
public final class DeliveredAddress {
  /** Another way of undoing is another version, and never the same row. */
  private static final String VERSION = "1";

  private static final int WIDE = 0xFF10 - '0';

  private DeliveredAddress() {}

  /** Version, postcode, number and addition. */
  public static String of(String postcode, String number, String addition) {
    return String.join("|", VERSION, cell(postcode), cell(number), cell(addition));
  }

  /** Blanks become one, wide digits plain ones; quotes and marks for text go; in upper case. */
  static String cell(String typed) {
    String plain = unmarked(folded(typed));
    return plain.toUpperCase(Locale.ROOT);
  }

  private static String folded(String typed) {
    var folded = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (!isBlank(c)) {
        folded.append(c >= '0' + WIDE && c <= '9' + WIDE ? (char) (c - WIDE) : c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /** Also those of no width and the byte order mark. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c >= '\u200B' && c <= '\u200F'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  private static String unmarked(String cell) {
    String rest = cell.startsWith("=\"") && cell.endsWith("\"") ? cell.substring(1) : cell;
    if (rest.length() > 1 && rest.startsWith("\"") && rest.endsWith("\"")) {
      rest = rest.substring(1, rest.length() - 1);
    }
    return (rest.startsWith("'") ? rest.substring(1) : rest).strip();
  }
}
