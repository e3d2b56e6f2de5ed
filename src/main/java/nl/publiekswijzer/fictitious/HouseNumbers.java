// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

/** The house numbers of one full postcode: one side of a street, with houses, flats or both. */
final class HouseNumbers {
  private static final String[] HOUSE = {""};
  private static final String[] SPLIT_HOUSE = {"", "A", "B"};
  private static final String[] UPSTAIRS = {"", "bis"};
  private static final String[] FLOORS = {"hs", "1", "2", "3"};
  private static final String[] LETTERS = {"A", "B", "C", "D", "E", "F", "G", "H"};
  private static final String[] FLATS = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
  private static final String[][] DOORS = {SPLIT_HOUSE, UPSTAIRS, FLOORS, LETTERS, FLATS};

  /** Share of addresses with a second household behind the same door. */
  private static final double SHARED = 0.02;

  private final int[] ordinals;
  private final RandomStream random;
  private final AddressSink sink;

  HouseNumbers(int[] ordinals, RandomStream random, AddressSink sink) {
    this.ordinals = ordinals;
    this.random = random;
    this.sink = sink;
  }

  /** Gives the households from one position up to another an address in one full postcode. */
  void write(int postcode4, char letter1, char letter2, int from, int to) {
    double split = splitHomes();
    int number = 1 + random.below(120);
    int next = from;
    while (next < to) {
      String[] doors = random.chance(split) ? DOORS[random.below(DOORS.length)] : HOUSE;
      for (int door = 0; door < doors.length && next < to; door++) {
        sink.accept(postcode4, letter1, letter2, number, doors[door], ordinals[next++]);
        if (next < to && random.chance(SHARED)) {
          sink.accept(postcode4, letter1, letter2, number, doors[door], ordinals[next++]);
        }
      }
      number += 2;
    }
  }

  /** Share of numbers with more than one door: few in most streets, most in streets of flats. */
  private double splitHomes() {
    int kind = random.below(10);
    return kind < 6 ? 0.03 : kind < 8 ? 0.25 : 0.9;
  }
}
