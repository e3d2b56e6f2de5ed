// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The areas of an edition with all that is published of each, by ascending postcode: those of which
 * the CBS publishes counts where there are any, else those with figures. Of a postcode that lies in
 * no municipality nothing is estimated.
 */
final class EstimateAreas {
  /** Persons in the five-year ages of each age class of the figures. */
  private static final int[][] CLASS_AGES = {
    {0, 3}, {3, 5}, {5, 7}, {7, 9}, {9, 11}, {11, 13}, {13, 15}, {15, 20}
  };

  private final Map<Integer, PostcodeFigures> figures = new HashMap<>();
  private final Map<Integer, double[]> ages;

  private EstimateAreas(EstimateInputs inputs) {
    inputs.areas().forEach(area -> figures.put(area.postcode4(), area));
    this.ages = inputs.tables().ages().byPostcode();
  }

  static List<EstimateArea> of(EstimateInputs inputs) {
    var building = new EstimateAreas(inputs);
    var areas = new ArrayList<EstimateArea>();
    var counts = inputs.tables().postcodes().areas();
    counts.forEach(area -> building.counted(area).ifPresent(areas::add));
    if (counts.isEmpty()) {
      inputs.areas().stream()
          .filter(area -> area.municipality().isPresent() && area.knownHouseholds() > 0)
          .forEach(area -> areas.add(building.figured(area)));
    }
    areas.sort((a, b) -> Integer.compare(a.postcode4, b.postcode4));
    return areas;
  }

  private Optional<EstimateArea> counted(PublishedCounts counts) {
    var placed = figures.get(Integer.parseInt(counts.postcode()));
    if (placed == null || placed.municipality().isEmpty()) {
      return Optional.empty();
    }
    var area = surrounded(placed);
    area.households = EstimateArea.of(counts.households());
    area.inhabitants = EstimateArea.of(counts.inhabitants());
    area.bands = numbers(counts.bands());
    area.types = known(counts.types());
    area.owners = counts.owners().orElse(area.owners);
    area.propertyValue = counts.propertyValue().orElse(area.propertyValue);
    area.urbanity = counts.urbanity().isPresent() ? counts.urbanity() : area.urbanity;
    return Optional.of(area);
  }

  private EstimateArea figured(PostcodeFigures placed) {
    var area = surrounded(placed);
    area.households = placed.knownHouseholds();
    var byAge = placed.inhabitants().byAge();
    if (byAge.stream().anyMatch(OptionalInt::isPresent)) {
      area.ages = area.ages == null ? spread(byAge) : area.ages;
      area.bands = bands(byAge);
      area.inhabitants = Arrays.stream(area.bands).sum();
    }
    area.types = known(placed.types());
    return area;
  }

  private EstimateArea surrounded(PostcodeFigures placed) {
    var area = new EstimateArea(placed.postcode4(), placed.municipality().orElseThrow());
    var surroundings = placed.surroundings();
    area.ages = ages.get(placed.postcode4());
    area.owners = EstimateArea.of(surroundings.owners());
    area.propertyValue = EstimateArea.of(surroundings.propertyValue());
    area.lowIncomes = EstimateArea.of(surroundings.lowIncomes());
    area.highIncomes = EstimateArea.of(surroundings.highIncomes());
    area.urbanity = placed.urbanity();
    return area;
  }

  private static double[] numbers(List<OptionalInt> counts) {
    return counts.stream().mapToDouble(EstimateArea::of).toArray();
  }

  /** Null where all are hidden. */
  private static double[] known(List<OptionalInt> counts) {
    return counts.stream().anyMatch(OptionalInt::isPresent) ? numbers(counts) : null;
  }

  /** Bands of age classes: the classes of 25-44 and of 45-64 together, and so on. */
  private static double[] bands(List<OptionalInt> byAge) {
    return new double[] {
      zero(byAge, 0),
      zero(byAge, 1),
      zero(byAge, 2) + zero(byAge, 3),
      zero(byAge, 4) + zero(byAge, 5),
      zero(byAge, 6) + zero(byAge, 7)
    };
  }

  private static int zero(List<OptionalInt> byAge, int ageClass) {
    return byAge.get(ageClass).orElse(0);
  }

  /** An age class over its five-year ages, as in the country. */
  private static double[] spread(List<OptionalInt> byAge) {
    double[] spread = new double[PositionTable.AGES];
    for (int c = 0; c < CLASS_AGES.length; c++) {
      double all = 0;
      for (int age = CLASS_AGES[c][0]; age < CLASS_AGES[c][1]; age++) {
        all += NationalPositions.inhabitants(age);
      }
      for (int age = CLASS_AGES[c][0]; age < CLASS_AGES[c][1]; age++) {
        spread[age] = byAge.get(c).orElse(0) * NationalPositions.inhabitants(age) / all;
      }
    }
    return spread;
  }
}
