// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Postcode areas that were joined to a block by any edition, and so stay together. */
final class JoinedPostcodes {
  private final Map<Integer, Integer> leaders = new HashMap<>();

  /** Two of one block. */
  void join(int one, int other) {
    int first = leader(one);
    int second = leader(other);
    leaders.put(Math.max(first, second), Math.min(first, second));
  }

  private int leader(int postcode) {
    int leader = leaders.computeIfAbsent(postcode, p -> p);
    return leader == postcode ? leader : leader(leader);
  }

  /** Each as a whole, by its lowest. */
  Collection<SortedSet<Integer>> sets() {
    var sets = new TreeMap<Integer, SortedSet<Integer>>();
    new TreeSet<>(leaders.keySet())
        .forEach(p -> sets.computeIfAbsent(leader(p), l -> new TreeSet<>()).add(p));
    return sets.values();
  }
}
