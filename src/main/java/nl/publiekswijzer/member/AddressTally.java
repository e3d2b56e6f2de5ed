// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.HouseholdIndex.Range;
import nl.publiekswijzer.member.MemberAddress.Typing;

/**
 * Matches against every household of the country: by full address, else by another spelling of it,
 * else by house number where all households there share one subsegment. At one house number never
 * more households are counted than live there, whatever the order of the rows.
 */
public final class AddressTally implements HouseholdTally {
  private final HouseholdIndex index;
  private final BitSet taken = new BitSet();

  /** By position. */
  private final CardRows exact = new CardRows();

  /** By position of the first household at their house number, and an addition unknown there. */
  private final CardRows byHouseNumber = new CardRows();

  public AddressTally(HouseholdIndex index) {
    this.index = index;
  }

  @Override
  public Match add(MemberAddress address, Card card) {
    var key = address.key();
    Range household = index.at(key.postcode(), key.number(), key.addition());
    if (!household.isEmpty() && index.isUniform(household)) {
      addExact(household.first(), card);
      return address.typing() == Typing.REPAIRED ? Match.SPELLING : Match.ADDRESS;
    }
    Range house = index.at(key.postcode(), key.number());
    if (house.isEmpty()) {
      return index.knows(key.postcode()) ? Match.UNKNOWN_NUMBER : Match.UNKNOWN_POSTCODE;
    }
    if (address.typing() == Typing.CONTRADICTORY) {
      return Match.CONTRADICTORY;
    }
    OptionalInt spelt =
        household.isEmpty() ? index.findSpelling(house, key.addition()) : OptionalInt.empty();
    if (spelt.isPresent()) {
      addExact(spelt.getAsInt(), card);
      return Match.SPELLING;
    }
    return address.typing() == Typing.ELSEWHERE ? Match.UNKNOWN_NUMBER : addAt(house, card);
  }

  private void addExact(int position, Card card) {
    taken.set(position);
    exact.add((long) position << Additions.BITS, card);
  }

  private Match addAt(Range house, Card card) {
    if (!index.isUniform(house)) {
      return Match.AMBIGUOUS;
    }
    byHouseNumber.add((long) house.first() << Additions.BITS | card.addition(), card);
    return Match.HOUSE_NUMBER;
  }

  @Override
  public List<Match> outcomes() {
    return List.of(
        Match.ADDRESS,
        Match.SPELLING,
        Match.HOUSE_NUMBER,
        Match.UNKNOWN_NUMBER,
        Match.AMBIGUOUS,
        Match.CONTRADICTORY);
  }

  /** Those of an addition that is unknown at their house are the first there that are left. */
  @Override
  public void visit(Additions additions, HouseholdVisitor visitor) {
    taken.stream().forEach(position -> visit(position, visitor));
    var counts = new TreeMap<Integer, Integer>();
    for (long household : byHouseNumber.households()) {
      counts.merge((int) (household >>> Additions.BITS), 1, Integer::sum);
    }
    counts.forEach(
        (first, households) ->
            IntStream.range(first, end(first))
                .filter(position -> !taken.get(position))
                .limit(households)
                .forEach(position -> visit(position, visitor)));
  }

  private void visit(int position, HouseholdVisitor visitor) {
    visitor.visit(position, "", index.subsegment(position));
  }

  @Override
  public CountedHouseholds counted(Crossed crossed) {
    var places = new AlikePlaces(index);
    exact.visit(
        crossed, (household, code) -> places.add((int) (household >>> Additions.BITS), code));
    var others = new Others(places);
    byHouseNumber.visit(
        crossed, (household, code) -> others.add((int) (household >>> Additions.BITS), code));
    others.end();
    return places.counted();
  }

  /** Of the households with an addition that is unknown there, as many count as are left. */
  private final class Others {
    private final AlikePlaces places;
    private final CodeSample sample = new CodeSample();
    private int first = -1;

    Others(AlikePlaces places) {
      this.places = places;
    }

    void add(int position, int code) {
      if (position != first) {
        end();
        first = position;
      }
      sample.add(code);
    }

    void end() {
      if (first >= 0) {
        for (int code : sample.take(left(first))) {
          places.add(first, code);
        }
      }
    }
  }

  private int left(int first) {
    int end = end(first);
    return end - first - taken.get(first, end).cardinality();
  }

  /** Behind the last household of a house. */
  private int end(int first) {
    long house = index.house(first);
    int end = first;
    while (end < index.size() && index.house(end) == house) {
      end++;
    }
    return end;
  }
}
