// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a municipality is found by what somebody types. Capitals, accents, apostrophes, hyphens and
 * spaces make no difference. The script of the page orders in the same way, by the same names.
 *
 * @param names all that it is called, each as words in lower case with a space between; the
 *     official name first
 * @param provinces the same of its province
 */
public record PlaceSearch(List<String> names, List<String> provinces) {
  /** Fewer letters find no province, for they would find too many municipalities. */
  public static final int PROVINCE_LETTERS = 3;

  private static final int EXACT = 0;
  private static final int BEGIN = 1;
  private static final int WORD = 2;
  private static final int WITHIN = 3;
  private static final int PROVINCE = 4;

  public PlaceSearch {
    names = List.copyOf(names);
    provinces = List.copyOf(provinces);
  }

  public static PlaceSearch of(Municipality municipality) {
    return new PlaceSearch(
        MunicipalityNames.of(municipality.name()).map(PlaceSearch::plain).distinct().toList(),
        Stream.concat(
                Stream.of(municipality.province()),
                ProvinceCodes.spellings(municipality.province()).stream().sorted())
            .map(PlaceSearch::plain)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList());
  }

  /** Those that are found, the best first; among equals their order stays. All by nothing. */
  public static <T> List<T> find(String typed, List<T> all, Function<T, PlaceSearch> key) {
    String wanted = joined(plain(typed));
    return all.stream()
        .map(one -> new Found<>(one, key.apply(one).ranked(wanted)))
        .filter(found -> found.rank().isPresent())
        .sorted(Comparator.comparingInt(found -> found.rank().getAsInt()))
        .map(Found::one)
        .toList();
  }

  private record Found<T>(T one, OptionalInt rank) {}

  /** Whether this is one of its names, and no more than that. */
  public boolean isCalled(String typed) {
    return rank(typed).equals(OptionalInt.of(EXACT));
  }

  /** Whether this is its official name. */
  public boolean isOfficially(String typed) {
    return joined(names.get(0)).equals(joined(plain(typed)));
  }

  /** How well it is found: 0 is best; empty where it is not. */
  public OptionalInt rank(String typed) {
    return ranked(joined(plain(typed)));
  }

  private OptionalInt ranked(String wanted) {
    var byName = names.stream().flatMapToInt(name -> rank(name, wanted).stream()).min();
    if (byName.isPresent() || wanted.length() < PROVINCE_LETTERS) {
      return byName;
    }
    return provinces.stream().anyMatch(name -> joined(name).startsWith(wanted))
        ? OptionalInt.of(PROVINCE)
        : OptionalInt.empty();
  }

  private static OptionalInt rank(String name, String wanted) {
    String whole = joined(name);
    if (whole.equals(wanted)) {
      return OptionalInt.of(EXACT);
    }
    if (whole.startsWith(wanted)) {
      return OptionalInt.of(BEGIN);
    }
    for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
      if (joined(name.substring(space)).startsWith(wanted)) {
        return OptionalInt.of(WORD);
      }
    }
    return whole.contains(wanted) ? OptionalInt.of(WITHIN) : OptionalInt.empty();
  }

  /** Words in lower case without accents and apostrophes, with a space between. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}'\u2018\u2019\u02bc`\u00b4]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static String joined(String words) {
    return words.replace(" ", "");
  }
}
