// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.Collection;
import java.util.List;

/**
 * Where an area lies: rings of places, whose last place is joined to the first. What lies inside an
 * odd number of rings belongs to the area, so a ring is an island or a hole.
 */
public record Outline(List<List<Place>> rings) {
  public Outline {
    rings = rings.stream().map(List::copyOf).toList();
    if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 3)) {
      throw new IllegalArgumentException("an outline needs rings of three places or more");
    }
  }

  /** The outline around neighbouring areas together. */
  public static Outline around(Collection<Outline> outlines) {
    return Dissolving.around(outlines);
  }
}
