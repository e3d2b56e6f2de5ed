// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.publiekswijzer.household.Postcode;

/**
 * The member households of one file in memory, 17 bytes each. Their numbers are those of the
 * counts: files that count the same households, or as many of them at one place that are alike,
 * give the same numbers, whatever their rows. They tell an address and may not be kept.
 */
public final class CountedHouseholds {
  private long[] numbers = new long[1 << 10];
  private int[] postcodes = new int[1 << 10];
  private short[] subsegments = new short[1 << 10];
  private byte[] codes = new byte[1 << 10];
  private int size;

  /**
   * @param number see {@link HouseholdNumber}
   * @param code see {@link Crossed}
   */
  void add(long number, int postcode, int subsegment, int code) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      postcodes = Arrays.copyOf(postcodes, 2 * size);
      subsegments = Arrays.copyOf(subsegments, 2 * size);
      codes = Arrays.copyOf(codes, 2 * size);
    }
    numbers[size] = number;
    postcodes[size] = postcode;
    subsegments[size] = (short) subsegment;
    codes[size++] = (byte) code;
  }

  public int size() {
    return size;
  }

  /**
   * Takes the number of a household, and its kind of cards and branch as text, with all branches
   * that are told: with another among them, all of them are drawn anew.
   */
  public interface Visitor {
    void visit(long number, String crossed);
  }

  void visit(boolean cards, List<String> branches, Visitor visitor) {
    var texts = new String[1 << Byte.SIZE];
    String told = String.join("\n", branches);
    for (int i = 0; i < size; i++) {
      if (texts[codes[i]] == null) {
        String branch = branches.isEmpty() ? "" : branches.get(Crossed.place(codes[i]));
        String card = cards ? Crossed.of(codes[i]).key() : "";
        texts[codes[i]] = card + "|" + branch + "|" + told;
      }
      visitor.visit(numbers[i], texts[codes[i]]);
    }
  }

  List<MemberCell> cells() {
    var counts = new TreeMap<Long, Integer>();
    for (int i = 0; i < size; i++) {
      counts.merge(place(cell(i), subsegments[i]), 1, Integer::sum);
    }
    var cells = new ArrayList<MemberCell>();
    counts.forEach((place, n) -> cells.add(new MemberCell(postcode(place), subsegment(place), n)));
    return cells;
  }

  /** Of four digits, but where members are spread over the subsegments of a postcode. */
  private int cell(int i) {
    return subsegments[i] == MemberCell.SPREAD
        ? postcodes[i]
        : Postcode.of(Postcode.area(postcodes[i]));
  }

  List<MemberCross> cards() {
    return crosses(code -> Crossed.of(code).key());
  }

  /**
   * @param told names by their place
   */
  List<MemberCross> branches(List<String> told) {
    return crosses(code -> told.get(Crossed.place(code)));
  }

  private interface Naming {
    String of(int code);
  }

  /** By place only where the households of a place are spread over its subsegments. */
  private List<MemberCross> crosses(Naming naming) {
    var counts = new TreeMap<String, TreeMap<Long, Integer>>();
    for (int i = 0; i < size; i++) {
      int postcode = subsegments[i] == MemberCell.SPREAD ? postcodes[i] : 0;
      counts
          .computeIfAbsent(naming.of(codes[i]), key -> new TreeMap<>())
          .merge(place(postcode, subsegments[i]), 1, Integer::sum);
    }
    var crosses = new ArrayList<MemberCross>();
    counts.forEach(
        (key, own) ->
            own.forEach(
                (place, n) ->
                    crosses.add(new MemberCross(key, postcode(place), subsegment(place), n))));
    return crosses;
  }

  private static long place(int postcode, int subsegment) {
    return (long) postcode << Short.SIZE | subsegment - MemberCell.SPREAD;
  }

  private static int postcode(long place) {
    return (int) (place >> Short.SIZE);
  }

  private static int subsegment(long place) {
    return (int) (place & (1 << Short.SIZE) - 1) + MemberCell.SPREAD;
  }
}
