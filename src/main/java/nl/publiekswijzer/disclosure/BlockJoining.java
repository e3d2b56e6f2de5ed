// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Joins the postcode areas of one municipality (OB-2, rule H1): while the smallest group lies under
 * the floor, it joins the group beside it that has fewer households. Of equals the lowest goes
 * first.
 */
final class BlockJoining {
  private final int floor;
  private final List<Block> groups = new ArrayList<>();

  BlockJoining(
      int floor,
      Collection<? extends Collection<Integer>> previous,
      Map<Integer, Long> households) {
    this.floor = floor;
    var left = new TreeSet<>(households.keySet());
    for (Collection<Integer> kept : previous) {
      var here = kept.stream().filter(left::remove).toList();
      if (!here.isEmpty()) {
        groups.add(group(here, households));
      }
    }
    left.forEach(alone -> groups.add(group(List.of(alone), households)));
    groups.sort(Comparator.comparingInt(Block::first));
  }

  private static Block group(List<Integer> postcodes, Map<Integer, Long> households) {
    return new Block(postcodes, postcodes.stream().mapToLong(households::get).sum());
  }

  List<Block> blocks() {
    while (groups.size() > 1) {
      int smallest = smallest();
      if (groups.get(smallest).households() >= floor) {
        break;
      }
      join(Math.min(smallest, neighbour(smallest)));
    }
    return List.copyOf(groups);
  }

  private int smallest() {
    int smallest = 0;
    for (int i = 1; i < groups.size(); i++) {
      if (groups.get(i).households() < groups.get(smallest).households()) {
        smallest = i;
      }
    }
    return smallest;
  }

  private int neighbour(int group) {
    if (group == 0) {
      return 1;
    }
    boolean last = group == groups.size() - 1;
    boolean below =
        last || groups.get(group - 1).households() <= groups.get(group + 1).households();
    return below ? group - 1 : group + 1;
  }

  private void join(int lower) {
    var one = groups.get(lower);
    var other = groups.remove(lower + 1);
    var all = Stream.concat(one.postcodes().stream(), other.postcodes().stream()).toList();
    groups.set(lower, new Block(all, one.households() + other.households()));
  }
}
