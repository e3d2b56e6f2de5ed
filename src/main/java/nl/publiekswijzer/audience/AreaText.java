// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.PlaceSearch;

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
    var places = known.stream().map(one -> new Known(one, PlaceSearch.of(one))).toList();
    var words =
        Stream.of(BETWEEN.split(typed)).map(String::strip).filter(w -> !w.isEmpty()).toList();
    var municipalities = new ArrayList<String>();
    var postcodes = new ArrayList<Integer>();
    var unknown = new ArrayList<String>();
    int next = 0;
    while (next < words.size()) {
      var place = longest(words.subList(next, words.size()), places);
      String word = words.get(next);
      place.ifPresent(found -> municipalities.add(found.place().code()));
      if (place.isEmpty() && POSTCODE.matcher(word).matches()) {
        postcodes.add(Integer.valueOf(word));
      } else if (place.isEmpty()) {
        unknown.add(word);
      }
      next += place.map(found -> pieces(found, word)).orElse(1);
    }
    return new AreaText(municipalities, postcodes, unknown);
  }

  /** A municipality that can be named, and how it is called. */
  private record Known(Municipality place, PlaceSearch names) {
    boolean isMeant(String word) {
      return place.code().equalsIgnoreCase(word) || names.isCalled(word);
    }
  }

  /** The municipality that some words begin with: a name may hold a comma itself. */
  private static Optional<Known> longest(List<String> words, List<Known> places) {
    for (int pieces = Math.min(MOST_PIECES, words.size()); pieces > 0; pieces--) {
      var found = find(String.join(", ", words.subList(0, pieces)), places);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** How many words a municipality was typed in. */
  private static int pieces(Known found, String first) {
    return found.isMeant(first) ? 1 : BETWEEN.split(found.place().name()).length;
  }

  /** Empty where several are called so, and none of them officially. */
  private static Optional<Known> find(String word, List<Known> places) {
    var meant = places.stream().filter(one -> one.isMeant(word)).toList();
    return meant.size() == 1
        ? Optional.of(meant.get(0))
        : meant.stream().filter(one -> one.names().isOfficially(word)).findFirst();
  }
}
