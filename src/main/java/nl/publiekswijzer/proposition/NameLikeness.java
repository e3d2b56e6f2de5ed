// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two names may be of the same promise: said to people, who decide. Case, accents, signs
 * and the words for a library count for nothing. What is left has the same words in any order, or
 * differs by two letters at most in the whole (by one in a name of up to eight letters, by none up
 * to four), with the same numbers; or one is made of the first letters of the other.
 */
public final class NameLikeness {
  private static final Set<String> LIBRARY =
      Set.of("de", "het", "een", "bibliotheek", "bibliotheken", "bieb");
  private static final int SHORTEST_ACRONYM = 3;
  private static final int WITHOUT_A_SLIP = 4;
  private static final int WITH_ONE_SLIP = 8;

  private NameLikeness() {}

  public static boolean alike(String one, String other) {
    var left = words(one);
    var right = words(other);
    var leftCore = core(left);
    var rightCore = core(right);
    if (leftCore.isEmpty() || rightCore.isEmpty()) {
      return left.equals(right);
    }
    return new TreeSet<>(leftCore).equals(new TreeSet<>(rightCore))
        || numbers(leftCore).equals(numbers(rightCore))
            && withinSlips(String.join("", leftCore), String.join("", rightCore))
        || isAcronym(leftCore, right)
        || isAcronym(rightCore, left)
        || isAcronym(leftCore, rightCore)
        || isAcronym(rightCore, leftCore);
  }

  /** Whether any of the names is like any of the others. */
  public static boolean anyAlike(Stream<String> names, List<String> others) {
    return names.anyMatch(name -> others.stream().anyMatch(other -> alike(name, other)));
  }

  private static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name.replace("&", " en "), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ");
    return Stream.of(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> core(List<String> words) {
    return words.stream().filter(word -> !LIBRARY.contains(word)).toList();
  }

  private static List<String> numbers(List<String> words) {
    return words.stream()
        .map(word -> word.replaceAll("\\D", ""))
        .filter(digits -> !digits.isEmpty())
        .toList();
  }

  private static boolean isAcronym(List<String> shortened, List<String> full) {
    return shortened.size() == 1
        && full.size() > 1
        && shortened.get(0).length() >= SHORTEST_ACRONYM
        && shortened.get(0).equals(initials(full));
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static boolean withinSlips(String one, String other) {
    int shortest = Math.min(one.length(), other.length());
    int most = shortest <= WITHOUT_A_SLIP ? 0 : shortest <= WITH_ONE_SLIP ? 1 : 2;
    return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
  }

  /** Levenshtein's: letters put in, left out or changed. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] line = new int[other.length() + 1];
      line[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        line[j] = Math.min(Math.min(line[j - 1], above[j]) + 1, above[j - 1] + change);
      }
      above = line;
    }
    return above[other.length()];
  }
}
