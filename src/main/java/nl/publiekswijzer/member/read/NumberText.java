// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.publiekswijzer.member.CellText;
import nl.publiekswijzer.member.MalformedReason;

/**
 * A house number as it was typed, with what stands behind it.
 *
 * @param number 1 to 99999; 0 when it cannot be read
 * @param tail the rest, with a word in front that names a place beside or opposite it
 * @param repaired whether more than case, blanks and leading zeros was changed
 * @param reason why it cannot be read; null when it can
 */
record NumberText(int number, String tail, boolean repaired, MalformedReason reason) {
  private static final int MOST_DIGITS = 5;

  private static final Pattern LABEL =
      Pattern.compile("(HUISNUMMER|HUISNR|NUMMER|HNR|NR|NO|N°|Nº|№)[ .:]*(?=[0-9])");

  private static final Pattern ELSEWHERE =
      Pattern.compile("(T/O|T\\.O\\.?|TO|TEGENOVER|BIJ|NAAST|ACHTER)[ .]+(?=[0-9NH])");

  private static final Pattern NEGATIVE = Pattern.compile("[-−–] ?\\d.*");
  private static final Pattern FRACTION_OF_NONE = Pattern.compile("(\\d+)[.,]0{1,2}");
  private static final Pattern FRACTION = Pattern.compile("\\d+[.,]\\d.*");
  private static final Pattern NUMBER = Pattern.compile("0*(\\d+)(?!\\d)(.*)");

  static NumberText of(String typed) {
    int plain = plain(typed);
    if (plain > 0) {
      return new NumberText(plain, "", false, null);
    }
    String folded = CellText.folded(typed).toUpperCase(Locale.ROOT);
    String cell = CellText.plain(typed).toUpperCase(Locale.ROOT);
    return unreadable(cell)
        .map(reason -> new NumberText(0, "", false, reason))
        .orElseGet(() -> read(cell, !cell.equals(folded)));
  }

  /** A number of which nothing has to be repaired; 0 for anything else. */
  private static int plain(String typed) {
    String cell = typed.strip();
    int number = 0;
    for (int i = 0; i < cell.length(); i++) {
      int digit = cell.charAt(i) - '0';
      if (digit < 0 || digit > 9 || cell.length() > MOST_DIGITS) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static Optional<MalformedReason> unreadable(String cell) {
    if (cell.isEmpty()) {
      return Optional.of(MalformedReason.NUMBER_MISSING);
    }
    if (NEGATIVE.matcher(cell).matches()) {
      return Optional.of(MalformedReason.NEGATIVE);
    }
    return Lookalike.find(cell);
  }

  private static NumberText read(String cell, boolean repaired) {
    Matcher whole = FRACTION_OF_NONE.matcher(cell);
    if (whole.matches()) {
      return number(whole.group(1), "", true);
    }
    if (FRACTION.matcher(cell).matches()) {
      return new NumberText(0, "", false, MalformedReason.FRACTION);
    }
    Matcher elsewhere = ELSEWHERE.matcher(cell);
    boolean beside = elsewhere.lookingAt();
    String word = beside ? elsewhere.group(1) + " " : "";
    String behind = beside ? cell.substring(elsewhere.end()) : cell;
    Matcher label = LABEL.matcher(behind);
    boolean labelled = label.lookingAt();
    Matcher number = NUMBER.matcher(labelled ? behind.substring(label.end()) : behind);
    return number.matches()
        ? number(number.group(1), word + number.group(2), repaired || labelled)
        : new NumberText(0, "", false, MalformedReason.NUMBER_INVALID);
  }

  private static NumberText number(String digits, String tail, boolean repaired) {
    int number = digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
    return number == 0
        ? new NumberText(0, "", false, MalformedReason.NUMBER_INVALID)
        : new NumberText(number, tail, repaired, null);
  }
}
