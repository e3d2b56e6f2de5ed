// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.List;
import java.util.TreeSet;

/**
 * What a library serves: whole municipalities and single postcode areas together.
 *
 * @param municipalities codes, sorted, each once
 * @param postcodeAreas four-digit postcodes, sorted, each once
 */
public record WorkArea(List<String> municipalities, List<Integer> postcodeAreas) {
  public WorkArea {
    municipalities = List.copyOf(new TreeSet<>(municipalities));
    postcodeAreas = List.copyOf(new TreeSet<>(postcodeAreas));
    if (municipalities.isEmpty() && postcodeAreas.isEmpty()) {
      throw new IllegalArgumentException("a work area needs a municipality or a postcode area");
    }
  }
}
