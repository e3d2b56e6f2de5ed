// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.area.Place;

/** Parts of a map that have the same group and lie side by side. */
final class MapGroups {
  private final List<ThematicMap.Zone> zones;
  private final int[] leader;

  /** A border between two places, whichever way it is walked. */
  private record Border(Place from, Place to) {
    static Border of(Place one, Place other) {
      boolean swapped =
          one.longitude() > other.longitude()
              || one.longitude() == other.longitude() && one.latitude() > other.latitude();
      return swapped ? new Border(other, one) : new Border(one, other);
    }
  }

  MapGroups(List<ThematicMap.Zone> zones) {
    this.zones = zones;
    this.leader = new int[zones.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    var seen = new HashMap<Border, Integer>();
    for (int i = 0; i < zones.size(); i++) {
      for (List<Place> ring : zones.get(i).outline().rings()) {
        for (int j = 0; j < ring.size(); j++) {
          var border = Border.of(ring.get(j), ring.get((j + 1) % ring.size()));
          Integer other = seen.putIfAbsent(border, i);
          if (other != null && zones.get(other).group().equals(zones.get(i).group())) {
            leader[top(i)] = top(other);
          }
        }
      }
    }
  }

  /** Places in the list of parts, stretch by stretch; hidden parts are in none. */
  List<List<Integer>> stretches() {
    Map<Integer, List<Integer>> stretches = new LinkedHashMap<>();
    for (int i = 0; i < zones.size(); i++) {
      if (!zones.get(i).isHidden()) {
        stretches.computeIfAbsent(top(i), t -> new ArrayList<>()).add(i);
      }
    }
    return List.copyOf(stretches.values());
  }

  private int top(int zone) {
    int found = zone;
    while (leader[found] != found) {
      found = leader[found];
    }
    return found;
  }
}
