// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.household.Addition;

/**
 * Typed additions of one member file as small numbers, in the order in which they come. Spellings
 * of one addition have one number.
 */
final class Additions {
  static final int BITS = 20;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> byMeaning = new HashMap<>();
  private final List<String> meanings = new ArrayList<>();

  /**
   * @throws IllegalStateException when there are more than a member file may have rows
   */
  int of(String addition) {
    int number = numbers.computeIfAbsent(addition, this::byMeaning);
    if (number >= 1 << BITS) {
      throw new IllegalStateException("more additions than a member file has rows");
    }
    return number;
  }

  private int byMeaning(String addition) {
    return byMeaning.computeIfAbsent(
        Addition.meaning(addition),
        meaning -> {
          meanings.add(meaning);
          return meanings.size() - 1;
        });
  }

  /** What the spellings of a number have in common. */
  String meaning(int number) {
    return meanings.get(number);
  }
}
