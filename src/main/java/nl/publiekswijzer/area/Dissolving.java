// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The outline around neighbouring areas together. A border that two of them share, place by place,
 * falls away; the borders that are left are tied into rings.
 */
final class Dissolving {
  private final Map<Place, Deque<Place>> ahead = new LinkedHashMap<>();

  private record Border(Place from, Place to) {
    Border reversed() {
      return new Border(to, from);
    }
  }

  private Dissolving(Collection<Border> borders) {
    for (Border border : borders) {
      ahead.computeIfAbsent(border.from(), p -> new ArrayDeque<>()).add(border.to());
      ahead.computeIfAbsent(border.to(), p -> new ArrayDeque<>()).add(border.from());
    }
  }

  static Outline around(Collection<Outline> outlines) {
    Set<Border> outer = new LinkedHashSet<>();
    for (Outline outline : outlines) {
      outline.rings().forEach(ring -> toggle(ring, outer));
    }
    return new Outline(new Dissolving(outer).rings());
  }

  /** A border met a second time, in either direction, lies between two areas. */
  private static void toggle(List<Place> ring, Set<Border> outer) {
    for (int i = 0; i < ring.size(); i++) {
      var border = new Border(ring.get(i), ring.get((i + 1) % ring.size()));
      boolean inner = outer.remove(border) || outer.remove(border.reversed());
      if (!inner && !border.from().equals(border.to())) {
        outer.add(border);
      }
    }
  }

  private List<List<Place>> rings() {
    List<List<Place>> rings = new ArrayList<>();
    for (Place start : ahead.keySet()) {
      while (!ahead.get(start).isEmpty()) {
        var ring = ring(start);
        if (ring.size() >= 3) {
          rings.add(ring);
        }
      }
    }
    return rings;
  }

  /** Every place has an even number of borders, so the walk ends where it began. */
  private List<Place> ring(Place start) {
    List<Place> ring = new ArrayList<>();
    Place place = start;
    do {
      ring.add(place);
      Place next = ahead.get(place).poll();
      ahead.get(next).remove(place);
      place = next;
    } while (!place.equals(start));
    return ring;
  }
}
