// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Postcode areas as people paste them: {@code 1234}, {@code 1234 AB}, {@code 1234ab}, with commas,
 * semicolons, new lines or words between them, and ranges such as {@code 3511-3515} and {@code 3511
 * t/m 3515}.
 *
 * @param areas four-digit postcodes; of a range all between, whether they exist or not
 * @param ranges first and last postcode of every range
 * @param strange what is no postcode
 */
public record PostcodeList(List<Integer> areas, List<Range> ranges, List<String> strange) {
  private static final String CODE = "([1-9]\\d{3})(?:\\s?[A-Za-z]{2}(?![A-Za-z]))?";
  private static final Pattern RANGE =
      Pattern.compile(CODE + "\\s*(?:-|–|t/m|tot(?: en met)?)\\s*" + CODE + "(?!\\d)");
  private static final Pattern SINGLE = Pattern.compile("(?<!\\d)" + CODE + "(?!\\d)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;.|/]+|\\ben\\b");

  /** From a postcode up to and including another. */
  public record Range(int first, int last) {
    public boolean includes(int postcode) {
      return first <= postcode && postcode <= last;
    }
  }

  public PostcodeList {
    areas = List.copyOf(areas);
    ranges = List.copyOf(ranges);
    strange = List.copyOf(strange);
  }

  public static PostcodeList of(String text) {
    var ranges = new ArrayList<Range>();
    String rest =
        RANGE
            .matcher(text)
            .replaceAll(match -> rangeOrText(match.group(1), match.group(2), ranges));
    var areas = new TreeSet<Integer>();
    Matcher singles = SINGLE.matcher(rest);
    while (singles.find()) {
      areas.add(Integer.valueOf(singles.group(1)));
    }
    var strange =
        BETWEEN
            .splitAsStream(SINGLE.matcher(rest).replaceAll(" "))
            .filter(part -> !part.isBlank())
            .toList();
    return new PostcodeList(List.copyOf(areas), ranges, strange);
  }

  /** A range is taken out; one that runs backwards stays as it was typed. */
  private static String rangeOrText(String first, String last, List<Range> ranges) {
    int from = Integer.parseInt(first);
    int until = Integer.parseInt(last);
    if (until < from) {
      return first + "→" + last;
    }
    ranges.add(new Range(from, until));
    return " ";
  }
}
