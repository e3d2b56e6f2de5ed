// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;

/**
 * An area whose households are fitted.
 *
 * @param area completed
 * @param households by age class of the main occupant and household type; not to be changed
 * @param income of its inhabitants
 * @param nested the postcodes of six characters that it is the sum of; empty where it was fitted as
 *     a whole
 */
record FittedArea(
    EstimateArea area, double[][] households, NormalIncome income, List<NestedFit> nested) {
  FittedArea {
    nested = List.copyOf(nested);
  }
}
