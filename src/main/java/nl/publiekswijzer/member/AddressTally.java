// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import nl.publiekswijzer.household.AddressKey;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.HouseholdIndex.Range;
import nl.publiekswijzer.household.Postcode;

/**
 * Matches against every household of the country: by full address, else by house number where all
 * households there share one subsegment. At one house number never more households are counted than
 * live there, whatever the order of the rows.
 */
public final class AddressTally implements HouseholdTally {
  private final HouseholdIndex index;
  private final BitSet taken = new BitSet();

  /** Additions that the edition does not know, by the first household at their house number. */
  private final Map<Range, Set<String>> byHouseNumber = new HashMap<>();

  public AddressTally(HouseholdIndex index) {
    this.index = index;
  }

  @Override
  public Match add(AddressKey address, boolean inside) {
    Range exact = index.at(address.postcode(), address.number(), address.addition());
    if (!exact.isEmpty() && index.isUniform(exact)) {
      if (inside) {
        taken.set(exact.first());
      }
      return Match.ADDRESS;
    }
    Range house = index.at(address.postcode(), address.number());
    if (house.isEmpty()) {
      return index.knows(address.postcode()) ? Match.UNKNOWN_NUMBER : Match.UNKNOWN_POSTCODE;
    }
    if (!index.isUniform(house)) {
      return Match.AMBIGUOUS;
    }
    if (inside) {
      byHouseNumber.computeIfAbsent(house, h -> new HashSet<>()).add(address.addition());
    }
    return Match.HOUSE_NUMBER;
  }

  @Override
  public List<MemberCell> cells() {
    var counts = new TreeMap<Long, Integer>();
    taken.stream().forEach(position -> count(counts, position, 1));
    byHouseNumber.forEach(
        (house, additions) -> count(counts, house.first(), others(house, additions.size())));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(e -> new MemberCell((int) (e.getKey() >> 16), e.getKey().shortValue(), e.getValue()))
        .toList();
  }

  /** Postcode, house number and subsegment, and which of the households there that are alike. */
  @Override
  public void households(LongConsumer consumer) {
    var alike = new HashMap<Integer, Integer>();
    long house = -1;
    for (int position = taken.nextSetBit(0); position >= 0; ) {
      if (index.house(position) != house) {
        house = index.house(position);
        alike.clear();
      }
      int ordinal = alike.merge(index.subsegment(position), 1, Integer::sum) - 1;
      consumer.accept(HouseholdNumber.of(house, index.subsegment(position), ordinal));
      position = taken.nextSetBit(position + 1);
    }
    byHouseNumber.forEach((range, additions) -> others(range, additions.size(), consumer));
  }

  /** At such a house number all are alike, so those of the unknown additions are the next. */
  private void others(Range range, int additions, LongConsumer consumer) {
    int exact = exact(range);
    for (int i = 0; i < others(range, additions); i++) {
      long house = index.house(range.first());
      consumer.accept(HouseholdNumber.of(house, index.subsegment(range.first()), exact + i));
    }
  }

  private int exact(Range range) {
    return taken.get(range.first(), range.end()).cardinality();
  }

  private int others(Range range, int additions) {
    return Math.min(additions, range.size() - exact(range));
  }

  @Override
  public long largestBlock() {
    var blocks = new HashMap<Integer, Long>();
    taken.stream().forEach(position -> blocks.merge(index.postcode(position), 1L, Long::sum));
    byHouseNumber.forEach(
        (range, additions) ->
            blocks.merge(
                index.postcode(range.first()), (long) others(range, additions.size()), Long::sum));
    return blocks.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private void count(Map<Long, Integer> counts, int position, int households) {
    long area = Postcode.of(Postcode.area(index.postcode(position)));
    counts.merge(area << 16 | index.subsegment(position), households, Integer::sum);
  }
}
