// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.credential;

import com.nulabinc.zxcvbn.Feedback;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which passwords are good enough: long, and hard to guess for somebody who knows the person. There
 * are no rules of composition, they make passwords worse.
 */
public final class PasswordRules {
  public static final int SHORTEST = 12;
  public static final int LONGEST = 128;

  /** Of zxcvbn: safely unguessable, more than a hundred million guesses. */
  private static final int LOWEST_SCORE = 3;

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that anybody tries here first. */
  private static final List<String> OUR_WORDS =
      List.of("publiekswijzer", "bibliotheek", "wachtwoord");

  private final Zxcvbn zxcvbn = new Zxcvbn();

  /**
   * What is wrong with a password, in Dutch sentences; none when it is good.
   *
   * @param known what others know of the person: name, e-mail address, library
   */
  public List<String> advice(String password, List<String> known) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return List.of("Kies een wachtwoord van ten minste " + SHORTEST + " tekens.");
    }
    if (length > LONGEST) {
      return List.of("Kies een wachtwoord van ten hoogste " + LONGEST + " tekens.");
    }
    var strength = zxcvbn.measure(password, words(known));
    return strength.getScore() < LOWEST_SCORE ? advice(strength) : List.of();
  }

  private static List<String> advice(Strength strength) {
    Feedback feedback = strength.getFeedback();
    List<String> advice = new ArrayList<>();
    advice.add("Dit wachtwoord is te gemakkelijk te raden.");
    advice.add(feedback.getWarning(DUTCH));
    advice.addAll(feedback.getSuggestions(DUTCH));
    return advice.stream().filter(sentence -> !sentence.isBlank()).toList();
  }

  /** The whole and its parts, so that neither "Anna de Wit" nor "annawit" counts as a find. */
  private static List<String> words(List<String> known) {
    return Stream.concat(OUR_WORDS.stream(), known.stream().flatMap(PasswordRules::parts))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static Stream<String> parts(String known) {
    return Stream.concat(
            Stream.of(known, BETWEEN_WORDS.matcher(known).replaceAll("")),
            BETWEEN_WORDS.splitAsStream(known))
        .filter(word -> word.length() > 2);
  }
}
