// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways in which people write one addition. A new rule is a line in one of these tables.
 *
 * @param meaning the same for all of them
 */
record Spelling(String meaning, Addition.Sort sort) {
  private static final List<String> GROUND_FLOOR =
      List.of(
          "H", "HS", "HUIS", "BG", "BEGANE-GROND", "BEGANEGROND", "PARTERRE", "BEGGR", "BEG-GR");

  /** Roman figures of the floors that houses with a floor each have. */
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

  private static final List<String> FLOOR_WORDS =
      List.of("E", "HG", "HOOG", "E-ETAGE", "ETAGE", "E-VERDIEPING", "E-VERD", "E-HOOG");

  private static final List<List<String>> OTHERS =
      List.of(
          List.of("BIS", "BS"),
          List.of("RD", "ROOD"),
          List.of("ZW", "ZWART"),
          List.of("T-O", "TO", "TEGENOVER"));

  private static final Map<String, Spelling> ALL = all();

  private static Map<String, Spelling> all() {
    var all = new HashMap<String, Spelling>();
    GROUND_FLOOR.forEach(word -> put(all, word, "HS", Addition.Sort.OTHER));
    for (int floor = 1; floor <= ROMAN.size(); floor++) {
      String figure = String.valueOf(floor);
      put(all, ROMAN.get(floor - 1), figure, Addition.Sort.OTHER);
      for (String word : FLOOR_WORDS) {
        put(all, figure + word, figure, Addition.Sort.FLOOR);
      }
    }
    OTHERS.forEach(same -> same.forEach(w -> put(all, w, same.get(0), Addition.Sort.OTHER)));
    return Map.copyOf(all);
  }

  private static void put(
      Map<String, Spelling> all, String word, String meaning, Addition.Sort sort) {
    all.put(word, new Spelling(meaning, word.length() == 1 ? Addition.Sort.LETTER : sort));
  }

  /** What a word means; empty when it means itself. */
  static Optional<Spelling> find(String word) {
    return Optional.ofNullable(ALL.get(word));
  }
}
