// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.publiekswijzer.area.Municipality;

/**
 * A work area as somebody types it: names or codes of municipalities and four-digit postcodes, with
 * commas, semicolons or line ends between.
 *
 * @param municipalities codes of those that are known
 * @param postcodes of four digits, known or not
 * @param unknown what was typed and is neither
 */
public record AreaText(List<String> municipalities, List<Integer> postcodes, List<String> unknown) {
  private static final Pattern BETWEEN = Pattern.compile("[,;\n\r]+");
  private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}");

  /** No name holds more commas than one. */
  private static final int MOST_PIECES = 2;

  public AreaText {
    municipalities = List.copyOf(municipalities);
    postcodes = List.copyOf(postcodes);
    unknown = List.copyOf(unknown);
  }

  public static AreaText of(String typed, Collection<Municipality> known) {
    var words =
        Stream.of(BETWEEN.split(typed)).map(String::strip).filter(w -> !w.isEmpty()).toList();
    var municipalities = new ArrayList<String>();
    var postcodes = new ArrayList<Integer>();
    var unknown = new ArrayList<String>();
    int next = 0;
    while (next < words.size()) {
      var place = longest(words.subList(next, words.size()), known);
      String word = words.get(next);
      place.ifPresent(found -> municipalities.add(found.code()));
      if (place.isEmpty() && POSTCODE.matcher(word).matches()) {
        postcodes.add(Integer.valueOf(word));
      } else if (place.isEmpty()) {
        unknown.add(word);
      }
      next += place.map(found -> pieces(found, word)).orElse(1);
    }
    return new AreaText(municipalities, postcodes, unknown);
  }

  /** The municipality that some words begin with: a name may hold a comma itself. */
  private static Optional<Municipality> longest(
      List<String> words, Collection<Municipality> known) {
    for (int pieces = Math.min(MOST_PIECES, words.size()); pieces > 0; pieces--) {
      var found = find(String.join(", ", words.subList(0, pieces)), known);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** How many words a municipality was typed in. */
  private static int pieces(Municipality found, String first) {
    boolean byCode = plain(found.code()).equals(plain(first));
    return byCode ? 1 : BETWEEN.split(found.name()).length;
  }

  private static Optional<Municipality> find(String word, Collection<Municipality> known) {
    String plain = plain(word);
    return known.stream()
        .filter(m -> plain(m.name()).equals(plain) || plain(m.code()).equals(plain))
        .findFirst();
  }

  /** Whatever its capitals and apostrophes. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\u2018\u2019`\u00b4]", "'");
  }
}
