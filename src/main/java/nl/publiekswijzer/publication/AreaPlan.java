// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.area.Outline;

/**
 * Where a work area and its parts lie.
 *
 * @param parts outlines by the code of the part, a postcode or a municipality
 * @param municipalities outlines of the municipalities as far as they belong to the work area
 */
public record AreaPlan(Map<String, Outline> parts, List<Outline> municipalities) {
  /** Nothing is known. */
  public static final AreaPlan NONE = new AreaPlan(Map.of(), List.of());

  public AreaPlan {
    parts = Map.copyOf(parts);
    municipalities = List.copyOf(municipalities);
  }

  /**
   * The plan of some postcode areas.
   *
   * @param byPostcode whether the parts are postcode areas; else they are municipalities
   */
  public static AreaPlan of(
      AreaOutlines outlines, AreaMap areas, Collection<Integer> postcodes, boolean byPostcode) {
    var municipalities = new TreeMap<String, Outline>();
    areas
        .byMunicipality(postcodes)
        .forEach((code, own) -> outlines.around(own).ifPresent(o -> municipalities.put(code, o)));
    var parts = new TreeMap<String, Outline>();
    areas
        .parts(postcodes)
        .forEach(
            (part, own) -> outlines.around(own).ifPresent(o -> parts.put(String.valueOf(part), o)));
    return new AreaPlan(byPostcode ? parts : municipalities, List.copyOf(municipalities.values()));
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  public Optional<Outline> find(String part) {
    return Optional.ofNullable(parts.get(part));
  }
}
