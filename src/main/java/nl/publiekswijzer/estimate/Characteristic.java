// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Map;
import java.util.TreeMap;

/**
 * A figure of postcode areas by segment: the mean of the areas where the households of a segment
 * live, not of these households (it is ecological).
 *
 * @param areas of which it is known; only these count
 * @param national mean over areas, weighted by households, in the unit of the variable
 * @param indices by code of the segment: mean over areas, weighted by its households, per hundred
 *     of the national one; whole points. Segments that nobody is in are left out
 */
public record Characteristic(
    AreaVariable variable, int areas, double national, Map<String, Integer> indices) {
  public Characteristic {
    indices = Map.copyOf(indices);
  }

  /** Indices in the order of their codes. */
  public Map<String, Integer> ordered() {
    return new TreeMap<>(indices);
  }
}
