// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The reach of all libraries together in a year, as far as everybody may be told it.
 *
 * <p>A number of a component is told of an area where {@link ReachArea#LEAST_LIBRARIES} libraries
 * or more gave it. Where the country less the provinces that are told would leave fewer, the
 * province with the fewest libraries is left out too.
 *
 * @param national figures of the statistic that have a place in the definition
 * @param provinces those with a library that gave any number, by name
 * @param households that were reached by files that were looked at together, of three libraries or
 *     more; empty for fewer
 */
public record NetworkReach(
    AreaReach country,
    List<NationalFigure> national,
    List<Province> provinces,
    Optional<HouseholdReach> households) {
  public NetworkReach {
    national = List.copyOf(national);
    provinces = List.copyOf(provinces);
  }

  /** The reach of the libraries of a province. */
  public record Province(String name, AreaReach reach) {}

  /**
   * @param numbers of that year, at most one for a library and component
   * @param provinces by library; none for one of which it was never said
   * @param national of that year
   */
  public static NetworkReach of(
      ReachDefinition definition,
      int year,
      Collection<ToldNumber> numbers,
      Map<String, String> provinces,
      Collection<NationalFigure> national) {
    var known = numbers.stream().filter(n -> definition.find(n.component()).isPresent()).toList();
    var figures =
        national.stream().filter(f -> definition.find(f.component()).isPresent()).toList();
    var ofCountry = new ArrayList<ToldNumber>();
    var ofProvinces = new TreeMap<>(byProvince(known, provinces));
    ofProvinces.replaceAll((province, all) -> new ArrayList<>());
    for (ReachComponent component : definition.components()) {
      var of = known.stream().filter(n -> n.component().equals(component.code())).toList();
      if (of.size() >= ReachArea.LEAST_LIBRARIES) {
        ofCountry.addAll(of);
      }
      told(of, provinces).forEach((province, told) -> ofProvinces.get(province).addAll(told));
    }
    var all = byProvince(known, provinces);
    return new NetworkReach(
        area(year, ReachUnion.of(definition, ofCountry, figures), known),
        figures,
        ofProvinces.entrySet().stream()
            .map(
                entry ->
                    new Province(
                        entry.getKey(),
                        area(
                            year,
                            ReachUnion.of(definition, entry.getValue()),
                            all.get(entry.getKey()))))
            .toList(),
        Optional.empty());
  }

  /**
   * The same with what is known of households.
   *
   * @param unions of that year
   */
  public NetworkReach with(Collection<HouseholdUnion> unions) {
    long libraries = unions.stream().map(HouseholdUnion::library).distinct().count();
    return new NetworkReach(
        country,
        national,
        provinces,
        libraries < ReachArea.LEAST_LIBRARIES ? Optional.empty() : HouseholdReach.of(unions));
  }

  /** Whether there is anything that everybody may be told. */
  public boolean isTold() {
    return !country.components().isEmpty();
  }

  /** The numbers of one component that are told, by province. */
  private static Map<String, List<ToldNumber>> told(
      List<ToldNumber> numbers, Map<String, String> provinces) {
    var told = new TreeMap<>(byProvince(numbers, provinces));
    told.values().removeIf(of -> of.size() < ReachArea.LEAST_LIBRARIES);
    int left = numbers.size() - told.values().stream().mapToInt(List::size).sum();
    if (left > 0 && left < ReachArea.LEAST_LIBRARIES) {
      told.entrySet().stream()
          .min(Comparator.comparingInt(entry -> entry.getValue().size()))
          .map(Map.Entry::getKey)
          .ifPresent(told::remove);
    }
    return told;
  }

  private static Map<String, List<ToldNumber>> byProvince(
      Collection<ToldNumber> numbers, Map<String, String> provinces) {
    return numbers.stream()
        .filter(n -> provinces.containsKey(n.library()))
        .collect(Collectors.groupingBy(n -> provinces.get(n.library())));
  }

  /**
   * @param all numbers of the area, also those that are not told
   */
  private static AreaReach area(int year, ReachUnion union, List<ToldNumber> all) {
    var shown = AreaReach.of(year, union);
    return new AreaReach(
        union.definition(),
        year,
        (int) all.stream().map(ToldNumber::library).distinct().count(),
        union.numbers().size() < all.size(),
        shown.bounds(),
        shown.components());
  }
}
