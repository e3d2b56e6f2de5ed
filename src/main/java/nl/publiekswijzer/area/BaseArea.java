// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A base of comparison in the areas of one edition.
 *
 * @param base with the codes of all that it holds; none for the country
 * @param names of these in order; none for the country
 * @param postcodes of all its areas
 */
public record BaseArea(ComparisonBase base, List<String> names, SortedSet<Integer> postcodes) {
  /** More municipalities than these are counted and not named in a sentence. */
  private static final int NAMED = 2;

  /** Codes that the edition does not know are passed over. */
  public static BaseArea of(AreaMap areas, ComparisonBase base, WorkArea workArea) {
    return switch (base.kind()) {
      case COUNTRY -> new BaseArea(ComparisonBase.COUNTRY, List.of(), areas.postcodes());
      case PROVINCE -> {
        var codes = base.codes().isEmpty() ? provinces(areas, workArea) : base.codes();
        var own = areas.municipalities().stream().filter(m -> codes.contains(m.provinceCode()));
        var held = own.toList();
        yield new BaseArea(
            new ComparisonBase(base.kind(), held.stream().map(Municipality::provinceCode).toList()),
            held.stream().map(Municipality::province).distinct().sorted().toList(),
            postcodes(areas, held));
      }
      case MUNICIPALITIES -> {
        var held =
            areas.municipalities().stream().filter(m -> base.codes().contains(m.code())).toList();
        yield new BaseArea(
            new ComparisonBase(base.kind(), held.stream().map(Municipality::code).toList()),
            held.stream().map(Municipality::name).sorted().toList(),
            postcodes(areas, held));
      }
    };
  }

  private static List<String> provinces(AreaMap areas, WorkArea workArea) {
    return areas.postcodes(workArea).stream()
        .map(areas::municipality)
        .map(Municipality::provinceCode)
        .distinct()
        .toList();
  }

  private static SortedSet<Integer> postcodes(AreaMap areas, List<Municipality> held) {
    var codes = held.stream().map(Municipality::code).collect(Collectors.toSet());
    return areas.byMunicipality().entrySet().stream()
        .filter(m -> codes.contains(m.getKey().code()))
        .flatMap(m -> m.getValue().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How people call it: "provincie Noordland", "12 gekozen gemeenten"; empty for the country. */
  public String name() {
    String many = names.size() == 1 ? "" : "s";
    return switch (base.kind()) {
      case COUNTRY -> "";
      case PROVINCE -> "provincie" + many + " " + listed();
      case MUNICIPALITIES ->
          names.size() > NAMED
              ? names.size() + " gekozen gemeenten"
              : (names.size() == 1 ? "gemeente " : "gemeenten ") + listed();
    };
  }

  /** All its names in one line. */
  public String listed() {
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : Stream.of(String.join(", ", names.subList(0, last)), names.get(last))
            .collect(Collectors.joining(" en "));
  }
}
