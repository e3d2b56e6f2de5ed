// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import java.util.List;
import nl.publiekswijzer.area.Outline;

/**
 * A chosen area with what lies around it.
 *
 * @param households in the chosen area
 * @param postcodeAreas number of four-digit postcode areas in it
 * @param added postcodes that nobody chose, and that come along with their block
 * @param around municipalities that were not chosen, in the provinces of those that were
 * @param chosen municipalities and single postcode areas; empty where outlines are unknown
 */
public record AreaSheet(
    long households,
    int postcodeAreas,
    List<Integer> added,
    List<Shape> around,
    List<Shape> chosen) {
  public AreaSheet {
    added = List.copyOf(added);
    around = List.copyOf(around);
    chosen = List.copyOf(chosen);
  }

  /**
   * An area with its name, on a map.
   *
   * @param households of a municipality; {@link #UNTOLD} for a single postcode area
   */
  public record Shape(String code, String name, long households, Outline outline) {
    public static final long UNTOLD = -1;

    public boolean tellsHouseholds() {
      return households != UNTOLD;
    }
  }

  public boolean hasMap() {
    return !around.isEmpty() || !chosen.isEmpty();
  }
}
