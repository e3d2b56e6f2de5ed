// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One figure for every postcode area: its own where known, else that of the municipality (as
 * published, else the household-weighted mean of its areas), else the national weighted mean.
 */
final class Indicator {
  private final PlacedAreas areas;
  private final Function<PostcodeFigures, OptionalDouble> figure;
  private final double[] values;

  /**
   * @param municipal the same figure of a municipality
   * @param nowhere value when the figure is known nowhere at all
   */
  Indicator(
      PlacedAreas areas,
      Function<PostcodeFigures, OptionalDouble> figure,
      Function<MunicipalityFigures, OptionalDouble> municipal,
      double nowhere) {
    this.areas = areas;
    this.figure = figure;
    this.values = new double[areas.size()];
    double national = mean(all()).orElse(nowhere);
    areas
        .byMunicipality()
        .forEach(
            (code, places) -> {
              OptionalDouble published =
                  areas.find(code).map(municipal).orElse(OptionalDouble.empty());
              double rest = published.orElse(mean(places).orElse(national));
              places.forEach(p -> values[p] = figure.apply(areas.area(p)).orElse(rest));
            });
  }

  /** An indicator of welfare, which areas and municipalities have alike. */
  static Indicator of(
      PlacedAreas areas, Function<Surroundings, OptionalDouble> figure, double nowhere) {
    return new Indicator(
        areas, a -> figure.apply(a.surroundings()), m -> figure.apply(m.surroundings()), nowhere);
  }

  double value(int place) {
    return values[place];
  }

  /**
   * Household-weighted rank of each area between 0 and 1: the share of households in areas with a
   * lower value plus half of those with the same.
   */
  double[] ranks() {
    var order = all().stream().sorted((p, q) -> Double.compare(values[p], values[q])).toList();
    double total = all().stream().mapToDouble(areas::households).sum();
    var ranks = new double[values.length];
    double below = 0;
    for (int from = 0; from < order.size(); ) {
      int to = from;
      double same = 0;
      while (to < order.size() && values[order.get(to)] == values[order.get(from)]) {
        same += areas.households(order.get(to++));
      }
      for (int place : order.subList(from, to)) {
        ranks[place] = (below + same / 2) / total;
      }
      below += same;
      from = to;
    }
    return ranks;
  }

  private List<Integer> all() {
    return IntStream.range(0, values.length).boxed().toList();
  }

  private OptionalDouble mean(List<Integer> places) {
    double sum = 0;
    double weight = 0;
    for (int place : places) {
      OptionalDouble known = figure.apply(areas.area(place));
      if (known.isPresent()) {
        sum += known.getAsDouble() * areas.households(place);
        weight += areas.households(place);
      }
    }
    return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
  }
}
