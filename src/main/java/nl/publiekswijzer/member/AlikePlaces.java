// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import nl.publiekswijzer.household.HouseholdIndex;

/**
 * Counted households by house number and subsegment. Those of one place are alike: they are counted
 * off in the order of their codes, so that one which takes the place of another changes nothing.
 */
final class AlikePlaces {
  private static final int CODE_BITS = Crossed.BITS;
  private static final int SUBSEGMENT_BITS = 10;
  private static final int PLACE_BITS = SUBSEGMENT_BITS + CODE_BITS;

  private final HouseholdIndex index;
  private final Longs places = new Longs();

  AlikePlaces(HouseholdIndex index) {
    this.index = index;
  }

  /**
   * @param position of a household
   * @param code see {@link Crossed}
   */
  void add(int position, int code) {
    long place = index.house(position) << SUBSEGMENT_BITS | index.subsegment(position);
    places.add(place << CODE_BITS | code);
  }

  CountedHouseholds counted() {
    long[] packed = places.sorted();
    var counted = new CountedHouseholds();
    int ordinal = 0;
    for (int i = 0; i < packed.length; i++) {
      long place = packed[i] >>> CODE_BITS;
      ordinal = i > 0 && packed[i - 1] >>> CODE_BITS == place ? ordinal + 1 : 0;
      long house = packed[i] >>> PLACE_BITS;
      int subsegment = (int) (place & (1 << SUBSEGMENT_BITS) - 1);
      counted.add(
          HouseholdNumber.of(house, subsegment, ordinal),
          postcode(packed[i]),
          subsegment,
          (int) packed[i] & (1 << CODE_BITS) - 1);
    }
    return counted;
  }

  private static int postcode(long packed) {
    return HouseholdIndex.postcode(packed >>> PLACE_BITS);
  }
}
