// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the inhabitants of a band divide over its five-year ages: as in the figures of the postcode
 * by five-year age, of which 30 persons of the municipality are made a part. Where no area of a
 * municipality has such figures, as in the country.
 */
final class FineAges {
  private static final double MUNICIPALITY = 30;
  private static final double LEAST = 1e-3;

  private final Map<String, double[]> municipal = new HashMap<>();
  private final double[] national = new double[PositionTable.AGES];

  FineAges(List<EstimateArea> areas) {
    for (int age = 0; age < national.length; age++) {
      national[age] = NationalPositions.inhabitants(age);
    }
    for (EstimateArea area : areas) {
      if (area.ages != null) {
        double[] own =
            municipal.computeIfAbsent(area.municipality.code(), c -> least(national.length));
        Arrays.setAll(own, age -> own[age] + area.ages[age]);
      }
    }
  }

  private static double[] least(int ages) {
    double[] least = new double[ages];
    Arrays.fill(least, LEAST);
    return least;
  }

  /** Inhabitants of a completed area by five-year age. */
  double[] persons(EstimateArea area) {
    double[] around = municipal.getOrDefault(area.municipality.code(), national);
    double[] aroundBands = bands(around);
    double[] own = area.ages == null ? new double[around.length] : area.ages;
    double[] ownBands = bands(own);
    double[] persons = new double[around.length];
    for (int age = 0; age < persons.length; age++) {
      int band = AgeBands.band(age);
      double share =
          (own[age] + MUNICIPALITY * around[age] / aroundBands[band])
              / (ownBands[band] + MUNICIPALITY);
      persons[age] = area.bands[band] * share;
    }
    return persons;
  }

  private static double[] bands(double[] ages) {
    double[] bands = new double[AgeBands.BANDS];
    for (int age = 0; age < ages.length; age++) {
      bands[AgeBands.band(age)] += ages[age];
    }
    return bands;
  }
}
