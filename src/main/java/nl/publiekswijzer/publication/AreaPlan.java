// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.publiekswijzer.area.AreaMap;
import nl.publiekswijzer.area.AreaOutlines;
import nl.publiekswijzer.area.Extent;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.Outline;
import nl.publiekswijzer.area.PlaceName;
import nl.publiekswijzer.area.PlaceNames;

/**
 * Where a work area and its parts lie.
 *
 * @param parts outlines by the code of the part, a postcode or a municipality
 * @param municipalities outlines of the municipalities as far as they belong to the work area
 * @param names of the surroundings by the code of the part; none where parts are municipalities
 * @param neighbours land that reaches into {@link #REACH} around the work area, by code of the
 *     municipality
 */
public record AreaPlan(
    Map<String, Outline> parts,
    List<Outline> municipalities,
    Map<String, PlaceName> names,
    List<Neighbour> neighbours) {
  /** Nothing is known. */
  public static final AreaPlan NONE = new AreaPlan(Map.of(), List.of(), Map.of(), List.of());

  /** How far around the box of the work area its neighbours are shown, as a share of its sides. */
  public static final double REACH = 0.3;

  public AreaPlan {
    parts = Map.copyOf(parts);
    municipalities = List.copyOf(municipalities);
    names = Map.copyOf(names);
    neighbours = List.copyOf(neighbours);
  }

  /**
   * The plan of some postcode areas.
   *
   * @param byPostcode whether the parts are postcode areas; else they are municipalities
   */
  public static AreaPlan of(
      AreaOutlines outlines,
      PlaceNames places,
      AreaMap areas,
      Collection<Integer> postcodes,
      boolean byPostcode) {
    var municipalities = outlines(outlines, areas.byMunicipality(postcodes));
    var parts = byPostcode ? outlines(outlines, areas.parts(postcodes)) : municipalities;
    return new AreaPlan(
        parts,
        List.copyOf(municipalities.values()),
        byPostcode ? names(places, areas.parts(postcodes).keySet()) : Map.of(),
        neighbours(outlines, areas, Set.copyOf(postcodes), municipalities.values()));
  }

  private static SortedMap<String, Outline> outlines(
      AreaOutlines outlines, Map<?, ? extends Collection<Integer>> parts) {
    var around = new TreeMap<String, Outline>();
    parts.forEach(
        (part, own) ->
            outlines.around(own).ifPresent(outline -> around.put(String.valueOf(part), outline)));
    return around;
  }

  /** A block is called after its lowest postcode. */
  private static Map<String, PlaceName> names(PlaceNames places, Collection<Integer> parts) {
    var names = new TreeMap<String, PlaceName>();
    parts.forEach(
        part -> places.find(part).ifPresent(name -> names.put(String.valueOf(part), name)));
    return names;
  }

  private static List<Neighbour> neighbours(
      AreaOutlines outlines, AreaMap areas, Set<Integer> within, Collection<Outline> workArea) {
    if (workArea.isEmpty()) {
      return List.of();
    }
    var shown = Extent.of(workArea).grown(REACH);
    var neighbours = new ArrayList<Neighbour>();
    areas
        .byMunicipality()
        .forEach(
            (municipality, all) -> {
              var outside = all.stream().filter(postcode -> !within.contains(postcode)).toList();
              neighbour(outlines, municipality, outside, shown).ifPresent(neighbours::add);
            });
    return neighbours;
  }

  private static Optional<Neighbour> neighbour(
      AreaOutlines outlines, Municipality municipality, List<Integer> postcodes, Extent shown) {
    return outlines.reachInto(shown, postcodes)
        ? outlines.around(postcodes).map(around -> new Neighbour(municipality.name(), around))
        : Optional.empty();
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  public Optional<Outline> find(String part) {
    return Optional.ofNullable(parts.get(part));
  }
}
