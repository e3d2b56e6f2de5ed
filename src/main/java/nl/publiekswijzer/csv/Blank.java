// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

/** Signs that show as nothing: blanks of every kind, zero width signs and the byte order mark. */
public final class Blank {
  private Blank() {}

  public static boolean is(int sign) {
    return sign <= ' '
        || Character.isSpaceChar(sign)
        || Character.isWhitespace(sign)
        || Character.getType(sign) == Character.FORMAT;
  }

  public static boolean isAll(String text) {
    return text.codePoints().allMatch(Blank::is);
  }

  /** The text without such signs at its beginning and end. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
