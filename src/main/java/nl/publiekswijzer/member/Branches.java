// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The branches of one member file. Which of them are told by name is decided by rows as they were
 * delivered inside the work area: by recognised households it would tell of a single one, whether
 * it is known.
 */
final class Branches {
  /** A column with more names holds something else than branches. */
  private static final int MOST_NAMES = 500;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>(List.of(""));
  private final List<Integer> rows = new ArrayList<>(List.of(0));

  /** The number of a branch, of which a row was delivered; 0 is none. */
  int of(String name) {
    if (name.isEmpty() || names.size() > MOST_NAMES && !numbers.containsKey(name)) {
      tooMany(name);
      return 0;
    }
    int number = numbers.computeIfAbsent(name, n -> names.size());
    if (number == names.size()) {
      names.add(name);
      rows.add(0);
    }
    rows.set(number, rows.get(number) + 1);
    return number;
  }

  private void tooMany(String name) {
    if (!name.isEmpty()) {
      numbers.clear();
    }
  }

  String name(int number) {
    return names.get(number);
  }

  /** Names that are told, in their order, behind the empty one of all others; empty for none. */
  List<String> told() {
    if (numbers.isEmpty()) {
      return List.of();
    }
    var largest = new ArrayList<>(numbers.keySet());
    largest.sort(
        Comparator.comparing((String name) -> rows.get(numbers.get(name)))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    var told = new ArrayList<String>();
    told.add("");
    largest.stream().limit(MemberCounts.MOST_BRANCHES).sorted().forEach(told::add);
    return told;
  }

  /** Place among those told, by number. */
  int[] places() {
    var told = new TreeMap<String, Integer>();
    told().forEach(name -> told.put(name, told.size()));
    return names.stream().mapToInt(name -> told.getOrDefault(name, 0)).toArray();
  }
}
