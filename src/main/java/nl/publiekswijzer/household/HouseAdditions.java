// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The households at one house number, told apart by their additions. A spelling rule holds only
 * where it leaves one of them, and where the other additions do not make it mean something else:
 * among A, B and C an {@code I} is a letter and no first floor, and in a building of flats 1 to 20
 * the first floor is not flat 1.
 */
final class HouseAdditions {
  /** Houses with a floor each have no more. */
  private static final int HIGHEST_FLOOR = 5;

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private static final Pattern ROMAN = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");

  private final HouseholdIndex index;
  private final HouseholdIndex.Range house;
  private boolean lettered;
  private boolean flats;

  HouseAdditions(HouseholdIndex index, HouseholdIndex.Range house) {
    this.index = index;
    this.house = house;
    for (int i = house.first(); i < house.end(); i++) {
      look(index.addition(i));
    }
  }

  private void look(Addition addition) {
    String text = addition.text();
    boolean letter = text.length() == 1 && Addition.isLetter(text.charAt(0));
    lettered |= letter && addition.sort() != Addition.Sort.LETTER;
    flats |= isFlat(addition);
  }

  /** More numbers, or numbers otherwise composed, than a house with a floor each has. */
  private static boolean isFlat(Addition addition) {
    String meaning = addition.meaning();
    if (meaning.isEmpty() || !Addition.isDigit(meaning.charAt(0))) {
      return meaning.length() > 1 && ROMAN.matcher(meaning).matches();
    }
    int figure = meaning.charAt(0) - '0';
    return meaning.length() > 1 || figure < 1 || figure > HIGHEST_FLOOR;
  }

  /** Position of the only household of which the addition is another spelling, if it is one. */
  OptionalInt find(Addition typed) {
    int found = NONE;
    for (int i = house.first(); i < house.end(); i++) {
      if (isSpelling(typed, index.addition(i))) {
        found = found == NONE ? i : SEVERAL;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private boolean isSpelling(Addition typed, Addition delivered) {
    return !typed.text().isEmpty()
        && typed.meaning().equals(delivered.meaning())
        && !(lettered && isA(Addition.Sort.LETTER, typed, delivered))
        && !(flats && isA(Addition.Sort.FLOOR, typed, delivered));
  }

  private static boolean isA(Addition.Sort sort, Addition typed, Addition delivered) {
    return typed.sort() == sort || delivered.sort() == sort;
  }
}
