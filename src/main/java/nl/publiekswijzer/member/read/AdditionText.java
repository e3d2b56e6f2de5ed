// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.publiekswijzer.household.Addition;
import nl.publiekswijzer.member.CellText;
import nl.publiekswijzer.member.MalformedReason;

/**
 * An addition as it was typed, in a column of its own or behind the number.
 *
 * @param text see {@link Addition#normal}; may be empty
 * @param repaired whether more than case, blanks and signs between parts was changed
 * @param elsewhere whether it names a place beside or opposite the number
 * @param reason why it cannot be read; null when it can
 */
record AdditionText(String text, boolean repaired, boolean elsewhere, MalformedReason reason) {
  static final AdditionText NONE = new AdditionText("", false, false, null);

  /** Letters and digits of an addition, at most; the longest known is a "1e verdieping". */
  private static final int LONGEST = 12;

  /** Longer words are text, but for these. */
  private static final int LONGEST_WORD = 4;

  private static final Set<String> WORDS =
      Set.of(
          "ETAGE",
          "VERDIEPING",
          "BEGANE",
          "GROND",
          "BEGANEGROND",
          "PARTERRE",
          "ZWART",
          "LINKS",
          "RECHTS",
          "MIDDEN",
          "BOVEN",
          "BENEDEN",
          "BOVENHUIS",
          "BENEDENHUIS",
          "VOORHUIS",
          "ACHTERHUIS",
          "SOUTERRAIN",
          "KELDER",
          "ZOLDER",
          "KAMER",
          "STUDIO",
          "WONING",
          "WOONBOOT",
          "WAGEN",
          "CHALET",
          "BUNGALOW",
          "GARAGE",
          "TEGENOVER",
          "NAAST",
          "ACHTER");

  private static final Pattern ELSEWHERE =
      Pattern.compile("(^|.*[^A-Z])(T/O|T\\.O|TO|TEGENOVER|BIJ|NAAST|ACHTER)([^A-Z].*|$)");

  private static final Pattern FRACTION_OF_NONE = Pattern.compile("(\\d+)[.,]0");
  private static final Pattern FRACTION = Pattern.compile("\\d+,\\d+");
  private static final Pattern SIGNS = Pattern.compile("[\\p{L}0-9 .,/()'#°_–-]*");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern NEITHER = Pattern.compile("[^\\p{L}0-9]+");

  static AdditionText of(String typed) {
    String folded = CellText.folded(typed).toUpperCase(Locale.ROOT);
    String cell = CellText.plain(typed).toUpperCase(Locale.ROOT);
    if (cell.isEmpty()) {
      return NONE;
    }
    boolean repaired = !cell.equals(folded);
    var whole = FRACTION_OF_NONE.matcher(cell);
    if (whole.matches()) {
      return new AdditionText(whole.group(1), true, false, null);
    }
    return Lookalike.find(cell)
        .or(() -> reason(cell))
        .map(AdditionText::unreadable)
        .orElseGet(
            () ->
                new AdditionText(
                    Addition.normal(cell), repaired, ELSEWHERE.matcher(cell).matches(), null));
  }

  private static Optional<MalformedReason> reason(String cell) {
    if (FRACTION.matcher(cell).matches()) {
      return Optional.of(MalformedReason.FRACTION);
    }
    boolean words =
        SIGNS.matcher(cell).matches()
            && NEITHER.matcher(cell).replaceAll("").length() <= LONGEST
            && NO_LETTERS.splitAsStream(cell).allMatch(AdditionText::isWord);
    return words ? Optional.empty() : Optional.of(MalformedReason.FREE_TEXT);
  }

  private static boolean isWord(String letters) {
    return letters.length() <= LONGEST_WORD || WORDS.contains(letters);
  }

  static AdditionText unreadable(MalformedReason reason) {
    return new AdditionText("", false, false, reason);
  }
}
