// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/** What spreadsheets do to the text of a cell, undone before anything is read from it. */
public final class CellText {
  private static final int WIDE = 0xFF10 - '0';

  private CellText() {}

  /** Blanks of every kind become one plain blank, and those at the ends go. */
  public static String folded(String typed) {
    var folded = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (!isBlank(c)) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /** Folded, with wide digits as plain ones, and without quotes and marks for text. */
  public static String plain(String typed) {
    return unmarked(narrow(folded(typed)));
  }

  private static String narrow(String folded) {
    var narrow = new StringBuilder(folded);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= '0' + WIDE && c <= '9' + WIDE) {
        narrow.setCharAt(i, (char) (c - WIDE));
      }
    }
    return narrow.toString();
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
