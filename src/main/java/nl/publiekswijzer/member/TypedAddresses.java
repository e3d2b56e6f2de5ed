// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.household.Postcode;

/**
 * The addresses of a member file inside the work area as they were typed, in memory: what they tell
 * depends on the file alone, and on no household. They may not be kept.
 */
public final class TypedAddresses {
  private static final int NUMBER_BITS = 17;

  /** Postcode, house number and the number of the addition; each once, sorted. */
  private final long[] addresses;

  private TypedAddresses(long[] addresses) {
    this.addresses = addresses;
  }

  /** Takes rows in whatever order. */
  static final class Builder {
    private final Longs rows = new Longs();

    /**
     * @param addition see {@link Additions}
     */
    void add(AddressKey address, int addition) {
      long house = (long) address.postcode() << NUMBER_BITS | address.number();
      rows.add(house << Additions.BITS | addition);
    }

    TypedAddresses build() {
      return new TypedAddresses(rows.distinct());
    }
  }

  private long house(int i) {
    return addresses[i] >>> Additions.BITS;
  }

  private boolean isNewHouse(int i) {
    return i == 0 || house(i) != house(i - 1);
  }

  /**
   * Gives every address as its house number and which of the addresses there it is: however it is
   * spelt, and whatever is typed as its addition.
   */
  public void visit(LongConsumer visitor) {
    int ordinal = 0;
    for (int i = 0; i < addresses.length; i++) {
      ordinal = isNewHouse(i) ? 0 : ordinal + 1;
      visitor.accept(house(i) << Additions.BITS | ordinal);
    }
  }

  /** Postcodes of four digits, each once. */
  public SortedSet<Integer> areas() {
    var areas = new TreeSet<Integer>();
    for (int i = 0; i < addresses.length; i++) {
      areas.add(Postcode.area((int) (house(i) >>> NUMBER_BITS)));
    }
    return areas;
  }

  /** Different house numbers. */
  public int houses() {
    int houses = 0;
    for (int i = 0; i < addresses.length; i++) {
      houses += isNewHouse(i) ? 1 : 0;
    }
    return houses;
  }

  /** Different house numbers at one postcode of six characters, the most there are. */
  public int largestStreet() {
    int largest = 0;
    int inStreet = 0;
    for (int i = 0; i < addresses.length; i++) {
      if (i == 0 || house(i) >>> NUMBER_BITS != house(i - 1) >>> NUMBER_BITS) {
        inStreet = 0;
      }
      inStreet += isNewHouse(i) ? 1 : 0;
      largest = Math.max(largest, inStreet);
    }
    return largest;
  }

  /** Nothing of an address. */
  @Override
  public String toString() {
    return "TypedAddresses";
  }
}
