// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * The households of an area by age class of the main occupant and household type.
 *
 * <p>Persons of seven age groups by position in the household are fitted to two sums that are known
 * of the area: its inhabitants by age, and the persons that its household types need (one who lives
 * alone, two partners, one single parent; children and others are the rest). It starts from how
 * people of an age live in the municipality. Where the two contradict each other the ages follow,
 * for households are counted. A main occupant is who lives alone, a single parent, and half of two
 * partners.
 */
final class PersonFitting {
  private static final int TYPES = HouseholdType.values().length;
  static final double[] PERSONS = {1, 2, 2, 1};
  private static final double LEAST = 1e-4;

  private PersonFitting() {}

  /**
   * Households by age class and household type.
   *
   * @param area completed, with its household types
   * @param persons its inhabitants by five-year age
   * @param seed shares of the positions by five-year age
   */
  static double[][] households(EstimateArea area, double[] persons, double[][] seed) {
    double[] columns = columns(area.types);
    double need = Arrays.stream(columns).sum();
    columns[PositionSeed.OTHERWISE] =
        otherwise(area.inhabitants - need - area.bands[0], need, persons, seed);
    double adults = Arrays.stream(persons, AgeBands.FIRST_ADULT, persons.length).sum();
    double wanted = need + columns[PositionSeed.OTHERWISE];
    var rows = new double[AgeBands.GROUPS];
    var cells = new double[AgeBands.GROUPS][PositionSeed.POSITIONS];
    for (int age = AgeBands.FIRST_ADULT; age < persons.length; age++) {
      double own =
          adults > 0
              ? persons[age] * wanted / adults
              : wanted / (persons.length - AgeBands.FIRST_ADULT);
      int group = AgeBands.group(age);
      rows[group] += own;
      for (int position = 0; position < PositionSeed.POSITIONS; position++) {
        cells[group][position] += (own + LEAST) * seed[age][position];
      }
    }
    return mainOccupants(ProportionalFitting.fit(cells, rows, columns).cells());
  }

  private static double[] columns(double[] types) {
    var columns = new double[PositionSeed.POSITIONS];
    for (int type = 0; type < TYPES; type++) {
      columns[type] = types[type] * PERSONS[type];
    }
    return columns;
  }

  /** At least a tenth of what the seed says, and one in a hundred. */
  private static double otherwise(double left, double need, double[] persons, double[][] seed) {
    double usual = 0;
    for (int age = AgeBands.FIRST_ADULT; age < persons.length; age++) {
      usual += persons[age] * seed[age][PositionSeed.OTHERWISE];
    }
    return Math.max(left, Math.max(0.1 * usual, 0.01 * need));
  }

  private static double[][] mainOccupants(double[][] persons) {
    var households = new double[AgeClass.values().length][TYPES];
    for (int group = 0; group < AgeBands.GROUPS; group++) {
      for (int type = 0; type < TYPES; type++) {
        households[AgeBands.ageClass(group).ordinal()][type] +=
            persons[group][type] / PERSONS[type];
      }
    }
    return households;
  }
}
