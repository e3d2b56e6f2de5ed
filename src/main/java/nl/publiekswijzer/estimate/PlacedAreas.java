// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The postcode areas that can be estimated: those with a municipality and households, by ascending
 * postcode, with their households scaled to the municipal total where that is known.
 */
final class PlacedAreas {
  private final List<PostcodeFigures> areas;
  private final Map<String, MunicipalityFigures> figures = new HashMap<>();
  private final Map<String, List<Integer>> places = new TreeMap<>();
  private final int[] households;

  PlacedAreas(List<PostcodeFigures> all, List<MunicipalityFigures> municipalities) {
    municipalities.forEach(m -> figures.put(m.code(), m));
    areas =
        all.stream()
            .filter(a -> a.municipality().isPresent() && a.knownHouseholds() > 0)
            .sorted(Comparator.comparingInt(PostcodeFigures::postcode4))
            .toList();
    for (int place = 0; place < areas.size(); place++) {
      places.computeIfAbsent(code(place), c -> new ArrayList<>()).add(place);
    }
    households = new int[areas.size()];
    places.forEach(this::scale);
  }

  private void scale(String code, List<Integer> members) {
    double[] known = members.stream().mapToDouble(p -> areas.get(p).knownHouseholds()).toArray();
    int total = 0;
    for (int place : members) {
      total += areas.get(place).knownHouseholds();
    }
    total = find(code).map(MunicipalityFigures::households).orElse(total);
    int[] scaled = LargestRemainder.divide(total, known);
    for (int i = 0; i < scaled.length; i++) {
      households[members.get(i)] = scaled[i];
    }
  }

  int size() {
    return areas.size();
  }

  PostcodeFigures area(int place) {
    return areas.get(place);
  }

  int households(int place) {
    return households[place];
  }

  /** Municipality code of the area. */
  String code(int place) {
    return areas.get(place).municipality().orElseThrow().code();
  }

  /** Places of the areas of each municipality, by code. */
  Map<String, List<Integer>> byMunicipality() {
    return places;
  }

  Optional<MunicipalityFigures> find(String municipalityCode) {
    return Optional.ofNullable(figures.get(municipalityCode));
  }
}
