// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Every household of an edition by address, immutable and in memory: one sorted {@code long} each,
 * made of postcode, house number, addition and subsegment, in this order.
 */
public final class HouseholdIndex {
  private static final int NUMBER_BITS = 17;

  private final long[] households;
  private final int[] areaStart;
  private final Map<String, Integer> additions;
  private final Addition[] byOrdinal;
  private final int additionBits;
  private final int subsegmentBits;

  private HouseholdIndex(Builder builder) {
    this.households = Arrays.copyOf(builder.households, builder.size);
    this.additions = Map.copyOf(builder.additions);
    this.byOrdinal = new Addition[additions.size()];
    additions.forEach((text, ordinal) -> byOrdinal[ordinal] = Addition.of(text));
    this.additionBits = builder.additionBits;
    this.subsegmentBits = builder.subsegmentBits;
    Arrays.parallelSort(households);
    this.areaStart = areaStarts();
  }

  private int[] areaStarts() {
    int[] starts = new int[10_001];
    for (int area = 0; area <= 10_000; area++) {
      starts[area] = lowerBound(0, households.length, place(Postcode.of(area), 0));
    }
    return starts;
  }

  public int size() {
    return households.length;
  }

  /** Size of the arrays, in bytes. */
  public long bytes() {
    return 8L * households.length + 4L * areaStart.length;
  }

  /** Whether any household lives at the postcode. */
  public boolean knows(int postcode) {
    return !range(place(postcode, 0), place(postcode + 1, 0)).isEmpty();
  }

  /** All households at a house number of a postcode, whatever the addition. */
  public Range at(int postcode, int number) {
    return range(place(postcode, number), place(postcode, number + 1));
  }

  /** The households at one full address. */
  public Range at(int postcode, int number, String addition) {
    Integer ordinal = additions.get(addition);
    if (ordinal == null) {
      return Range.EMPTY;
    }
    long from = place(postcode, number) | (long) ordinal << subsegmentBits;
    return range(from, from + (1L << subsegmentBits));
  }

  /**
   * The only household at a house number of which the addition is another spelling.
   *
   * @param house all households there
   * @param addition see {@link Addition#normal}; not one that lives there as it is written
   */
  public OptionalInt findSpelling(Range house, String addition) {
    return new HouseAdditions(this, house).find(Addition.of(addition));
  }

  Addition addition(int position) {
    return byOrdinal[(int) (households[position] >>> subsegmentBits) & (1 << additionBits) - 1];
  }

  private Range range(long from, long until) {
    int area = Postcode.area((int) (from >>> NUMBER_BITS + additionBits + subsegmentBits));
    int low = areaStart[area];
    int high = areaStart[area + 1];
    int first = lowerBound(low, high, from);
    return new Range(first, lowerBound(first, high, until));
  }

  private long place(int postcode, int number) {
    return ((long) postcode << NUMBER_BITS | number) << additionBits + subsegmentBits;
  }

  private int lowerBound(int low, int high, long key) {
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (households[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Ordinal of the subsegment of the household at a position. */
  public int subsegment(int position) {
    return (int) (households[position] & (1L << subsegmentBits) - 1);
  }

  /** Postcode and house number of the household at a position, as one number of 40 bits. */
  public long house(int position) {
    return households[position] >>> additionBits + subsegmentBits;
  }

  /**
   * @param house see {@link #house}
   */
  public static int postcode(long house) {
    return (int) (house >>> NUMBER_BITS);
  }

  public int postcode(int position) {
    return (int) (households[position] >>> NUMBER_BITS + additionBits + subsegmentBits);
  }

  /** Whether all households of a range that is not empty share one subsegment. */
  public boolean isUniform(Range range) {
    for (int i = range.first() + 1; i < range.end(); i++) {
      if (subsegment(i) != subsegment(range.first())) {
        return false;
      }
    }
    return true;
  }

  /** Neighbouring positions, the end exclusive. */
  public record Range(int first, int end) {
    static final Range EMPTY = new Range(0, 0);

    public boolean isEmpty() {
      return first == end;
    }

    public int size() {
      return end - first;
    }
  }

  /** Collects households in any order. */
  public static final class Builder {
    private final Map<String, Integer> additions = new HashMap<>();
    private final int subsegments;
    private final int subsegmentBits;
    private final int additionBits;
    private long[] households;
    private int size;

    /**
     * @param subsegments how many subsegments there are, at most 1,024
     * @param expected about how many households will come
     */
    public Builder(int subsegments, int expected) {
      this.subsegments = subsegments;
      this.subsegmentBits = 32 - Integer.numberOfLeadingZeros(Math.max(1, subsegments - 1));
      this.additionBits = Long.SIZE - 1 - 23 - NUMBER_BITS - subsegmentBits;
      this.households = new long[Math.max(16, expected)];
      if (subsegmentBits > 10) {
        throw new IllegalArgumentException("too many subsegments: " + subsegments);
      }
    }

    /**
     * Adds one household.
     *
     * @param number 1 to 99999
     * @param addition see {@link Addition#normal}; or empty
     * @throws IllegalArgumentException when a value does not fit its place, which would make it
     *     another address; without the address
     */
    public void add(int postcode, int number, String addition, int subsegment) {
      if (Postcode.area(postcode) < 1_000 || Postcode.area(postcode) > 9_999) {
        throw new IllegalArgumentException("a household at no postcode");
      }
      if (number < 1 || number > AddressKey.LARGEST) {
        throw new IllegalArgumentException("a household at no house number");
      }
      if (subsegment < 0 || subsegment >= subsegments) {
        throw new IllegalArgumentException("no subsegment " + subsegment + " of " + subsegments);
      }
      Integer ordinal = additions.get(addition);
      if (ordinal == null) {
        ordinal = additions.size();
        additions.put(addition, ordinal);
      }
      if (ordinal >= 1 << additionBits) {
        throw new IllegalStateException("more kinds of additions than the index holds");
      }
      if (size == households.length) {
        households = Arrays.copyOf(households, size + (size >> 1));
      }
      long place = (long) postcode << NUMBER_BITS | number;
      households[size++] = (place << additionBits | ordinal) << subsegmentBits | subsegment;
    }

    public HouseholdIndex build() {
      return new HouseholdIndex(this);
    }
  }
}
