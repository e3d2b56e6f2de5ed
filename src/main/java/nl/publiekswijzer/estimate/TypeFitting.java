// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * Household types of areas of which they are not published: persons by age, in the positions in
 * which people of that age live, fitted to the household types of the municipality. Single parents
 * of an area are little more than a guess then; those of the municipality are as good as its
 * figures of positions.
 */
final class TypeFitting {
  private static final int TYPES = HouseholdType.values().length;

  private final FineAges ages;
  private final PositionSeed seeds;

  TypeFitting(FineAges ages, PositionSeed seeds) {
    this.ages = ages;
    this.seeds = seeds;
  }

  /**
   * Gives each of the areas of one municipality its types.
   *
   * @param areas completed, but for their types
   */
  void complete(List<EstimateArea> areas, Optional<MunicipalityFigures> figures) {
    double[][] seed = seeds.of(areas.get(0).municipality.code());
    var cells = new double[areas.size()][];
    var rows = new double[areas.size()];
    for (int i = 0; i < rows.length; i++) {
      cells[i] = expected(ages.persons(areas.get(i)), seed);
      double all = Arrays.stream(cells[i]).sum();
      rows[i] = areas.get(i).households;
      double factor = all > 0 ? rows[i] / all : 0;
      cells[i] = Arrays.stream(cells[i]).map(c -> (c + 1e-6) * factor).toArray();
    }
    double[] columns = columns(cells, figures, Arrays.stream(rows).sum());
    double[][] fitted = ProportionalFitting.fit(cells, rows, columns).cells();
    for (int i = 0; i < rows.length; i++) {
      double all = Arrays.stream(fitted[i]).sum();
      double factor = all > 0 ? rows[i] / all : 0;
      areas.get(i).types = Arrays.stream(fitted[i]).map(c -> c * factor).toArray();
    }
  }

  private static double[] expected(double[] persons, double[][] seed) {
    var types = new double[TYPES];
    for (int age = AgeBands.FIRST_ADULT; age < persons.length; age++) {
      for (int type = 0; type < TYPES; type++) {
        types[type] += persons[age] * seed[age][type] / PersonFitting.PERSONS[type];
      }
    }
    return types;
  }

  /** Of all areas together, scaled to their households. */
  private static double[] columns(
      double[][] cells, Optional<MunicipalityFigures> figures, double households) {
    var sums = new double[TYPES];
    for (double[] row : cells) {
      Arrays.setAll(sums, type -> sums[type] + row[type]);
    }
    figures.filter(MunicipalityFigures::typesKnown).ifPresent(f -> known(sums, f));
    double factor = households / Math.max(1e-9, Arrays.stream(sums).sum());
    return Arrays.stream(sums).map(s -> s * factor).toArray();
  }

  /** Single parents keep their part of the households with children. */
  private static void known(double[] sums, MunicipalityFigures figures) {
    int family = HouseholdType.FAMILY.ordinal();
    int singleParent = HouseholdType.SINGLE_PARENT.ordinal();
    double withChildren = figures.withChildren().orElseThrow();
    double factor = withChildren / Math.max(1e-9, sums[family] + sums[singleParent]);
    sums[family] *= factor;
    sums[singleParent] *= factor;
    sums[HouseholdType.ALONE.ordinal()] = figures.alone().orElseThrow();
    sums[HouseholdType.COUPLE.ordinal()] = figures.withoutChildren().orElseThrow();
  }
}
