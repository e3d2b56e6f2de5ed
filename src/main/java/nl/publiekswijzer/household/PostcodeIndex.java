// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.HashMap;
import java.util.Map;

/** Households per postcode of an edition that knows no addresses. */
public final class PostcodeIndex {
  private final Map<Integer, Integer> households;
  private final Map<Integer, Integer> areas;

  /**
   * @param households number of households by postcode, of four digits or of six characters
   */
  public PostcodeIndex(Map<Integer, Integer> households) {
    this(households, Map.of());
  }

  private PostcodeIndex(Map<Integer, Integer> households, Map<Integer, Integer> areas) {
    this.households = new HashMap<>(households);
    this.areas = Map.copyOf(areas);
  }

  /**
   * Of an edition that is estimated: some areas as a whole, of others what their postcodes of six
   * characters may have at most.
   *
   * @param areas households by the four digits
   */
  public static PostcodeIndex estimated(Map<Integer, Integer> areas, FullPostcodeCounts full) {
    var households = new HashMap<Integer, Integer>();
    areas.forEach((area, all) -> households.put(Postcode.of(area), all));
    for (int area : full.areas()) {
      households.remove(Postcode.of(area));
      full.forEach(area, counted -> households.put(counted.postcode(), counted.most()));
    }
    return new PostcodeIndex(households, areas);
  }

  /** Households by postcode. */
  public Map<Integer, Integer> all() {
    return Map.copyOf(households);
  }

  /** The postcode under which the edition counts an address: as typed, else its four digits. */
  public int counted(int postcode) {
    return households.containsKey(postcode) ? postcode : Postcode.of(Postcode.area(postcode));
  }

  /** Households at a postcode, at most; 0 when the edition does not know it. */
  public int households(int postcode) {
    return households.getOrDefault(postcode, 0);
  }

  /** Households of all postcodes of four digits together, at most. */
  public int ofArea(int postcode4) {
    return areas.getOrDefault(postcode4, Integer.MAX_VALUE);
  }
}
