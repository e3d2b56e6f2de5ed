// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.OptionalInt;

/**
 * A postcode as one number: the four digits times 677, plus 1 to 676 for the letters, or plus 0
 * where there are none.
 */
public final class Postcode {
  private static final int STEP = 677;

  private Postcode() {}

  /**
   * Reads what people type: "1234AB", "1234 ab", " 1234 ab ", or "1234".
   *
   * @return empty when it is no Dutch postcode (digits from 1000; letters without SA, SD and SS)
   */
  public static OptionalInt parse(CharSequence typed) {
    int value = 0;
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c >= '0' && c <= '9' && letters == 0 && digits < 4) {
        value = value * 10 + c - '0';
        digits++;
      } else if (isLetter(c) && digits == 4 && letters < 2) {
        value = letters == 0 ? value * STEP + letter(c) * 26 : value + letter(c) + 1;
        letters++;
      } else if (!isSpace(c) || letters == 1 || digits > 0 && digits < 4) {
        return OptionalInt.empty();
      }
    }
    return result(value, digits, letters);
  }

  private static OptionalInt result(int value, int digits, int letters) {
    if (digits < 4 || letters == 1) {
      return OptionalInt.empty();
    }
    int postcode = letters == 0 ? value * STEP : value;
    boolean outside = postcode / STEP < 1000 || neverIssued(postcode % STEP);
    return outside ? OptionalInt.empty() : OptionalInt.of(postcode);
  }

  /** The letter pairs SA, SD and SS are never issued. */
  private static boolean neverIssued(int pair) {
    int s = ('S' - 'A') * 26 + 1;
    return pair == s || pair == s + 'D' - 'A' || pair == s + 'S' - 'A';
  }

  public static int of(int postcode4) {
    return postcode4 * STEP;
  }

  public static int of(int postcode4, char first, char second) {
    return postcode4 * STEP + (first - 'A') * 26 + second - 'A' + 1;
  }

  /** The four digits. */
  public static int area(int postcode) {
    return postcode / STEP;
  }

  public static boolean hasLetters(int postcode) {
    return postcode % STEP != 0;
  }

  /** "1234AB", or "1234" without letters. */
  public static String text(int postcode) {
    int pair = postcode % STEP - 1;
    return pair < 0
        ? String.valueOf(area(postcode))
        : "" + area(postcode) + (char) ('A' + pair / 26) + (char) ('A' + pair % 26);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static int letter(char c) {
    return (c | 0x20) - 'a';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\t';
  }
}
