// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.HashMap;
import java.util.Map;

/** Households per postcode of an edition that knows no addresses. */
public final class PostcodeIndex {
  private final Map<Integer, Integer> households;

  /**
   * @param households number of households by postcode, of four digits or of six characters
   */
  public PostcodeIndex(Map<Integer, Integer> households) {
    this.households = new HashMap<>(households);
  }

  /** Households by postcode. */
  public Map<Integer, Integer> all() {
    return Map.copyOf(households);
  }

  /** The postcode under which the edition counts an address: as typed, else its four digits. */
  public int counted(int postcode) {
    return households.containsKey(postcode) ? postcode : Postcode.of(Postcode.area(postcode));
  }

  /** Households at a postcode; 0 when the edition does not know it. */
  public int households(int postcode) {
    return households.getOrDefault(postcode, 0);
  }
}
