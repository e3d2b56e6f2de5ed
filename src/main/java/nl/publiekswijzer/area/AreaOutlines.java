// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The outlines of postcode areas, for maps; an edition may have none, or not of every area. */
public final class AreaOutlines {
  private final Map<Integer, Outline> byPostcode;
  private final Map<Integer, Extent> extents = new HashMap<>();

  public AreaOutlines(Map<Integer, Outline> byPostcode) {
    this.byPostcode = Map.copyOf(byPostcode);
    byPostcode.forEach((postcode, one) -> extents.put(postcode, Extent.of(List.of(one))));
  }

  public boolean isEmpty() {
    return byPostcode.isEmpty();
  }

  public Optional<Outline> find(int postcode4) {
    return Optional.ofNullable(byPostcode.get(postcode4));
  }

  /** Whether the box around one of some postcode areas has a place in common with another box. */
  public boolean reachInto(Extent box, Collection<Integer> postcodeAreas) {
    return postcodeAreas.stream()
        .map(extents::get)
        .anyMatch(extent -> extent != null && extent.meets(box));
  }

  /** The outline around postcode areas together; empty when none of them has one. */
  public Optional<Outline> around(Collection<Integer> postcodeAreas) {
    var known = postcodeAreas.stream().map(byPostcode::get).filter(Objects::nonNull).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(Dissolving.around(known));
  }
}
