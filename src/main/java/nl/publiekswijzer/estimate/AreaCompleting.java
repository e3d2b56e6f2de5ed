// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Completes what is published of areas: every area gets households, inhabitants, their ages and,
 * where any are known, its household types. What is hidden is expected to be as in the rest of the
 * municipality, of which 2,000 households of the country are made a part.
 */
final class AreaCompleting {
  private static final int TYPES = 4;
  private static final double COUNTRY = 2000;
  private static final int FEWEST = 5;
  private static final int MOST_HIDDEN = 20;
  private static final double MOST_HOUSEHOLDS = 4;

  /** Household types and bands as in the Netherlands in 2024, where no area is known whole. */
  private static final double[] USUAL = {
    0.399, 0.285, 0.242, 0.074, 0.328, 0.263, 0.551, 0.584, 0.437
  };

  private final Map<String, double[]> known = new HashMap<>();
  private final double[] country;

  AreaCompleting(List<EstimateArea> areas) {
    double[] sum = new double[TYPES + AgeBands.BANDS];
    for (EstimateArea area : areas) {
      if (area.isWhole()) {
        double[] own = known.computeIfAbsent(area.municipality.code(), c -> new double[sum.length]);
        for (int i = 0; i < sum.length; i++) {
          double count = i < TYPES ? area.types[i] : area.bands[i - TYPES];
          own[i] += count;
          sum[i] += count;
        }
      }
    }
    country = sum(sum, 0, TYPES) > 0 ? sum : USUAL;
  }

  /** Those of the areas that have households, completed. */
  List<EstimateArea> complete(List<EstimateArea> areas) {
    return areas.stream().filter(this::complete).toList();
  }

  private boolean complete(EstimateArea area) {
    double size = sum(country, TYPES, AgeBands.BANDS) / sum(country, 0, TYPES);
    if (Double.isNaN(area.households)) {
      area.households = hiddenHouseholds(area, size);
    }
    if (!(area.households > 0)) {
      return false;
    }
    if (Double.isNaN(area.inhabitants) || area.inhabitants <= 0) {
      area.inhabitants = area.households * size;
    }
    double[] own = known.getOrDefault(area.municipality.code(), new double[country.length]);
    if (area.types != null) {
      area.types = HiddenCounts.parts(area.types, area.households, shares(own, 0, TYPES));
    }
    area.bands =
        HiddenCounts.parts(area.bands, area.inhabitants, shares(own, TYPES, AgeBands.BANDS));
    return true;
  }

  /**
   * Hidden households are few: as many as the inhabitants need, and at most four.
   *
   * @param size inhabitants of a household
   */
  static double hiddenHouseholds(EstimateArea area, double size) {
    if (Double.isNaN(area.inhabitants) || area.inhabitants < FEWEST) {
      return 0;
    }
    if (area.inhabitants < MOST_HIDDEN) {
      return Math.min(MOST_HOUSEHOLDS, area.inhabitants / size);
    }
    return area.types == null ? 0 : Arrays.stream(area.types).filter(t -> !Double.isNaN(t)).sum();
  }

  private double[] shares(double[] own, int from, int count) {
    double[] shares = new double[count];
    double all = sum(own, from, count) + COUNTRY;
    double national = sum(country, from, count);
    for (int i = 0; i < count; i++) {
      shares[i] = (own[from + i] + COUNTRY * country[from + i] / national) / all;
    }
    return shares;
  }

  private static double sum(double[] numbers, int from, int count) {
    return Arrays.stream(numbers, from, from + count).sum();
  }
}
