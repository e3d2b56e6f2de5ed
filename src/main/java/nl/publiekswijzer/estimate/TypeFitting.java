// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * The households of one municipality by area, age class and household type.
 *
 * <p>Starts from the national pattern, with more families where there are more children per
 * household, and is fitted to the main occupants by age of each area and to the household types of
 * the municipality. Where both cannot be met, the types of the municipality are and the ages come
 * as near as they can.
 */
final class TypeFitting {
  private static final AgeClass[] AGES = AgeClass.values();
  private static final HouseholdType[] TYPES = HouseholdType.values();

  /** How far the number of children may tilt the share of families, either way. */
  private static final double MOST_TILT = 4;

  private final PlacedAreas areas;
  private final List<Integer> places;
  private final double[][] cells;

  TypeFitting(PlacedAreas areas, String municipalityCode) {
    this.areas = areas;
    this.places = areas.byMunicipality().get(municipalityCode);
    double[] rowSums = rowSums();
    double[][] seed = seed(rowSums);
    double[] columnSums = columnSums(seed, areas.find(municipalityCode));
    this.cells = ProportionalFitting.fit(seed, rowSums, columnSums).cells();
  }

  /** Households of one type for a main occupant of one age class in the nth area. */
  double households(int nth, AgeClass age, HouseholdType type) {
    return cells[nth * AGES.length + age.ordinal()][type.ordinal()];
  }

  private double[] rowSums() {
    var sums = new double[places.size() * AGES.length];
    for (int nth = 0; nth < places.size(); nth++) {
      int place = places.get(nth);
      double[] heads = NationalSeed.mainOccupants(areas.area(place).inhabitants());
      double factor = areas.households(place) / Arrays.stream(heads).sum();
      for (int age = 0; age < AGES.length; age++) {
        sums[nth * AGES.length + age] = heads[age] * factor;
      }
    }
    return sums;
  }

  private double[][] seed(double[] rowSums) {
    double mean = meanChildren();
    var seed = new double[rowSums.length][TYPES.length];
    for (int row = 0; row < seed.length; row++) {
      double tilt = tilt(places.get(row / AGES.length), mean);
      for (HouseholdType type : TYPES) {
        double share = NationalSeed.share(AGES[row % AGES.length], type);
        seed[row][type.ordinal()] = rowSums[row] * share * (withChildren(type) ? tilt : 1);
      }
    }
    return seed;
  }

  private double tilt(int place, double mean) {
    var children = areas.area(place).inhabitants().children();
    if (children.isEmpty() || mean == 0 || areas.households(place) == 0) {
      return 1;
    }
    double tilt = children.getAsInt() / (double) areas.households(place) / mean;
    return Math.min(MOST_TILT, Math.max(1 / MOST_TILT, tilt));
  }

  private double meanChildren() {
    double children = 0;
    double households = 0;
    for (int place : places) {
      children += areas.area(place).inhabitants().children().orElse(0);
      households += areas.households(place);
    }
    return households > 0 ? children / households : 0;
  }

  private double[] columnSums(double[][] seed, Optional<MunicipalityFigures> figures) {
    var sums = new double[TYPES.length];
    for (double[] row : seed) {
      for (int type = 0; type < TYPES.length; type++) {
        sums[type] += row[type];
      }
    }
    figures.filter(MunicipalityFigures::typesKnown).ifPresent(f -> known(sums, f));
    double total = places.stream().mapToDouble(areas::households).sum();
    double factor = total / Math.max(1e-9, Arrays.stream(sums).sum());
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

  private static boolean withChildren(HouseholdType type) {
    return type == HouseholdType.FAMILY || type == HouseholdType.SINGLE_PARENT;
  }
}
