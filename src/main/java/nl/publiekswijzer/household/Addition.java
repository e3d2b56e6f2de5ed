// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands behind a house number, and what it may be another spelling of.
 *
 * @param text letters and digits in upper case, see {@link #normal}; may be empty
 * @param meaning the same for all spellings of one addition
 * @param sort decides at which houses its spellings hold, see {@link HouseAdditions}
 */
public record Addition(String text, String meaning, Sort sort) {
  /** How an addition counts off the households at a number. */
  enum Sort {
    /** A single letter that may also stand for a floor: H, I or V. */
    LETTER,
    /** A floor in words. */
    FLOOR,
    OTHER
  }

  private static final Pattern ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

  /** Of an addition in its {@link #normal} form. */
  static Addition of(String text) {
    var spelling = Spelling.find(text);
    if (spelling.isPresent()) {
      return new Addition(text, spelling.get().meaning(), spelling.get().sort());
    }
    return new Addition(text, ZEROS.matcher(text).replaceAll(""), Sort.OTHER);
  }

  /** The same for all spellings of an addition in its {@link #normal} form. */
  public static String meaning(String text) {
    return of(text).meaning();
  }

  /** Whether an addition in its {@link #normal} form is a floor in words, such as "1 hoog". */
  public static boolean isFloor(String text) {
    return of(text).sort() == Sort.FLOOR;
  }

  /**
   * Letters and digits in upper case. Between two numbers, and between two words, a hyphen stays:
   * {@code 1-2} is not {@code 12}. Blanks, hyphens and dots elsewhere say nothing, nor do the dots
   * of an abbreviation.
   */
  public static String normal(String typed) {
    String upper = typed.toUpperCase(Locale.ROOT);
    var normal = new StringBuilder(upper.length());
    boolean parted = false;
    boolean apart = false;
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (!isLetter(c) && !isDigit(c)) {
        parted = true;
        apart |= c != '.' && c != '\'';
        continue;
      }
      if (parted && !normal.isEmpty() && isBorder(normal.charAt(normal.length() - 1), c, apart)) {
        normal.append('-');
      }
      normal.append(c);
      parted = false;
      apart = false;
    }
    return normal.toString();
  }

  private static boolean isBorder(char before, char behind, boolean apart) {
    return isDigit(before) ? isDigit(behind) : apart && isLetter(behind);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
