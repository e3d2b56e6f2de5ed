// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Postcode areas as people paste them: {@code 1234}, {@code 1234 AB}, {@code 1234ab}, {@code
 * NL-1234}, with commas, semicolons, new lines or words between them, and ranges such as {@code
 * 3511-3515}, {@code 3511 t/m 3515} and {@code 3511 tot 3515}, which all mean the same. Every piece
 * of the text comes back in one of the lists.
 *
 * @param areas four-digit postcodes by themselves, whether they exist or not
 * @param ranges first and last postcode of every range
 * @param backwards ranges whose end lies before their begin, as {@code 3515-3511}
 * @param strange what is no postcode
 */
public record PostcodeList(
    List<Integer> areas, List<Range> ranges, List<Range> backwards, List<String> strange) {
  private static final String CODE =
      "(?:\\bnl[-\\s]?)?(?<!\\d)([1-9]\\d{3})(?:\\s?[a-z]{2}(?![a-z])|(?!\\d))";
  private static final String UNTIL = "(?:[-\u2010-\u2015\u2212]|t/m|t\\.?m\\.?|tot en met|tot|to)";
  private static final Pattern RANGE = pattern(CODE + "\\s*" + UNTIL + "\\s*" + CODE);
  private static final Pattern SINGLE = pattern(CODE);
  private static final Pattern BETWEEN = pattern("[\\s,;.|/]+|\\b(?:en|and)\\b");

  /** From a postcode up to and including another. */
  public record Range(int first, int last) {
    public boolean includes(int postcode) {
      return first <= postcode && postcode <= last;
    }

    /** As people write it. */
    public String text() {
      return first + "-" + last;
    }
  }

  public PostcodeList {
    areas = List.copyOf(areas);
    ranges = List.copyOf(ranges);
    backwards = List.copyOf(backwards);
    strange = List.copyOf(strange);
  }

  public static PostcodeList of(String text) {
    var ranges = new ArrayList<Range>();
    var backwards = new ArrayList<Range>();
    var areas = new TreeSet<Integer>();
    Matcher pairs = RANGE.matcher(text);
    while (pairs.find()) {
      var range = new Range(Integer.parseInt(pairs.group(1)), Integer.parseInt(pairs.group(2)));
      (range.last() < range.first() ? backwards : ranges).add(range);
    }
    String rest = pairs.replaceAll(" ");
    Matcher singles = SINGLE.matcher(rest);
    while (singles.find()) {
      areas.add(Integer.valueOf(singles.group(1)));
    }
    var strange =
        BETWEEN.splitAsStream(singles.replaceAll(" ")).filter(part -> !part.isBlank()).toList();
    return new PostcodeList(List.copyOf(areas), ranges, backwards, strange);
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }
}
