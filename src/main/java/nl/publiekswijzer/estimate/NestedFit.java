// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.OptionalInt;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * A postcode of six characters whose households are fitted, in little memory.
 *
 * @param letters its last two characters
 * @param most households that what is published of it allows
 * @param total households, which together are those of the area around
 * @param owners per cent of homes lived in by their owners; not a number where unknown
 * @param urbanity 1 (very strongly urban) to 5 (not urban)
 * @param cells households by age class of the main occupant and household type, row by row; not to
 *     be changed
 */
record NestedFit(
    String letters, int most, double total, double owners, OptionalInt urbanity, float[] cells) {
  private static final int AGES = AgeClass.values().length;
  private static final int TYPES = HouseholdType.values().length;

  /**
   * @param area completed
   * @param households by age class and household type
   */
  static NestedFit of(EstimateArea area, int most, double[][] households) {
    var cells = new float[AGES * TYPES];
    for (int age = 0; age < AGES; age++) {
      for (int type = 0; type < TYPES; type++) {
        cells[age * TYPES + type] = (float) households[age][type];
      }
    }
    return new NestedFit(area.letters, most, area.households, area.owners, area.urbanity, cells);
  }

  /** One of which no households are estimated. */
  static NestedFit ofNone(String letters, int most) {
    return new NestedFit(letters, most, 0, Double.NaN, OptionalInt.empty(), new float[0]);
  }

  /** Households by age class and household type. */
  double[][] households() {
    var households = new double[AGES][TYPES];
    for (int cell = 0; cell < cells.length; cell++) {
      households[cell / TYPES][cell % TYPES] = cells[cell];
    }
    return households;
  }
}
