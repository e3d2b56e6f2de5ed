// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.publiekswijzer.member.CitizenNumber;

/**
 * Recognises details of persons in a free text, by their form alone: names of people have none.
 * What was found is never told, only of what kind it is.
 */
public final class PersonalDetails {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]+\\s?(?:@|\\(at\\)|\\[at])\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
          Pattern.CASE_INSENSITIVE);

  /** Numbers of accounts and books, and days, look like others. */
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "NL\\s?\\d{2}\\s?[A-Z]{4}[\\d .-]{10,13}|ISBN(?:-1[03])?:?\\s*[\\dX][\\dX\\s-]{8,16}|(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** Neither within a longer number nor within a code such as that of a library. */
  private static final String BEGIN = "(?<![\\d+])(?<!\\d[.,-])(?<!NL-)";

  private static final String END = "(?!\\d|[.,-]\\d)";
  private static final String GAP = "[\\s\\u00A0./()-]{0,3}";

  private static final Pattern TELEPHONE =
      Pattern.compile(
          BEGIN
              + "(?:"
              + String.join(
                  "|",
                  "\\(?06\\)?(?:" + GAP + "\\d){8}",
                  "\\(?0[1-9]\\d\\)?(?:" + GAP + "\\d){7}",
                  "(?:\\+|00)\\s?31" + GAP + "(?:\\(0\\))?(?:" + GAP + "\\d){9}",
                  "\\+[1-9]\\d{0,2}(?:[ -]?\\d){8,12}")
              + ")"
              + END);

  private static final String POSTCODE = "[1-9]\\d{3}(\\s?)([A-Za-z]{2})";
  private static final Pattern POSTCODE_AND_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])"
              + POSTCODE
              + "[\\s,-]{0,3}(?:nr\\.?|huisnummer)?\\s?(\\d{1,5})(?![\\d%])");
  private static final Pattern NUMBER_AND_POSTCODE =
      Pattern.compile(
          "\\p{L}{3,}\\s\\d{1,5}(?:[ -]?[a-zA-Z])?[,\\n]\\s?" + POSTCODE + "(?!\\p{L})()");

  /** Two letters after a year that are a word. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)en|in|op|of|om|te|de|is|we|ze|er|na|je|al|zo|nu|to|an|by|at|as|it|or|km");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern NINE_DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<!\\d[.,-])(?:\\d{9}|\\d{3}[ .]\\d{3}[ .]\\d{3}|\\d{4}[ .]\\d{2}[ .]\\d{3})"
              + END);
  private static final Pattern NAMED_NUMBER =
      Pattern.compile("(?i)(?:bsn|burgerservicenummer|sofinummer)\\D{0,15}(\\d[\\d .]{6,10}\\d)");

  private PersonalDetails() {}

  /** Kinds of all that is found, each once, in the order of {@link PersonalDetail}. */
  public static List<PersonalDetail> found(String text) {
    return Stream.of(PersonalDetail.values()).filter(kind -> holds(kind, text)).toList();
  }

  /** What is wrong with a text and what to do, as a Dutch sentence; empty when nothing is. */
  public static Optional<String> refusal(String text) {
    return found(text).stream()
        .findFirst()
        .map(
            kind ->
                "Deze tekst bevat "
                    + kind.word()
                    + ". Haal weg wat naar één persoon leidt en beschrijf de groep.");
  }

  private static boolean holds(PersonalDetail kind, String text) {
    return switch (kind) {
      case EMAIL -> EMAIL.matcher(text).find();
      case TELEPHONE -> TELEPHONE.matcher(numbers(text)).find();
      case ADDRESS ->
          any(POSTCODE_AND_NUMBER, text, PersonalDetails::isAddress)
              || any(NUMBER_AND_POSTCODE, text, PersonalDetails::isAddress);
      case BANK_ACCOUNT -> BankAccount.isIn(text);
      case CITIZEN_NUMBER ->
          any(NINE_DIGITS, numbers(text), match -> isCitizenNumber(match.group()))
              || any(NAMED_NUMBER, text, match -> isCitizenNumber(match.group(1)));
    };
  }

  private static String numbers(String text) {
    return NO_NUMBER.matcher(text).replaceAll("…");
  }

  private static boolean any(Pattern pattern, String text, Predicate<MatchResult> meant) {
    return pattern.matcher(text).results().anyMatch(meant);
  }

  /**
   * Not two years with a word between them. Letters in lower case that stand alone are a postcode
   * unless they are a word.
   */
  private static boolean isAddress(MatchResult match) {
    String letters = match.group(2);
    if (match.group(1).isEmpty() || !WORD.matcher(letters).matches()) {
      return true;
    }
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
    return capitals && !YEAR.matcher(match.group(3)).matches();
  }

  private static boolean isCitizenNumber(String number) {
    String digits = CitizenNumber.digits(number);
    return !digits.isEmpty() && CitizenNumber.passes(digits);
  }
}
