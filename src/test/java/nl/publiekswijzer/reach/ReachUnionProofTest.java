// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bounds of {@link ReachUnion} against people who are counted one by one. */
class ReachUnionProofTest {
  private static final ReachComponent MEMBERS = ReachFixtures.whole("leden", true);
  private static final ReachComponent YOUTH = ReachFixtures.part("jeugdleden", MEMBERS);
  private static final ReachComponent ADULTS = ReachFixtures.part("volwassenen", MEMBERS);
  private static final ReachComponent GUESTS = ReachFixtures.whole("deelnemers", false);
  private static final ReachComponent CHILDREN = ReachFixtures.part("kinderen", GUESTS);
  private static final ReachDefinition DEFINITION =
      ReachFixtures.definition(MEMBERS, YOUTH, ADULTS, GUESTS, CHILDREN);
  private static final List<String> LIBRARIES = List.of("A", "B", "C");

  /** Who is counted as what where. */
  private record People(String library, ReachComponent component, BitSet who) {
    ToldNumber told() {
      return ReachFixtures.told(library, component.code(), who.cardinality());
    }
  }

  private static BitSet some(Random random, int people, double chance) {
    var chosen = new BitSet(people);
    IntStream.range(0, people).filter(p -> random.nextDouble() < chance).forEach(chosen::set);
    return chosen;
  }

  private static BitSet within(Random random, BitSet whole) {
    var part = some(random, whole.length(), random.nextDouble());
    part.and(whole);
    return part;
  }

  /** People as they might be: members of one library at most, guests of any. */
  private static List<People> world(Random random, int people) {
    var all = new ArrayList<People>();
    var free = some(random, people, 1);
    for (String library : LIBRARIES) {
      var members = some(random, people, random.nextDouble());
      members.and(free);
      free.andNot(members);
      var guests = some(random, people, random.nextDouble());
      all.add(new People(library, MEMBERS, members));
      all.add(new People(library, YOUTH, within(random, members)));
      all.add(new People(library, ADULTS, within(random, members)));
      all.add(new People(library, GUESTS, guests));
      all.add(new People(library, CHILDREN, within(random, guests)));
    }
    // libraries tell some of it
    all.removeIf(set -> random.nextDouble() < 0.4);
    return all;
  }

  private static int union(List<People> told) {
    var all = new BitSet();
    told.forEach(set -> all.or(set.who()));
    return all.cardinality();
  }

  private static ReachBounds bounds(List<People> told) {
    return ReachUnion.of(DEFINITION, told.stream().map(People::told).toList())
        .bounds()
        .orElse(new ReachBounds(0, 0, false));
  }

  @Test
  void thePeopleAreNeverFewerOrMoreThanTheBounds() {
    var random = new Random(20_301);
    for (int round = 0; round < 20_000; round++) {
      var told = world(random, 1 + random.nextInt(40));
      var bounds = bounds(told);
      int people = union(told);
      assertTrue(
          bounds.lower() <= people && people <= bounds.upper(),
          () -> people + " not within " + bounds + ": " + told);
    }
  }

  /**
   * Every way in which the sets of a small world can lie: each number between the bounds occurs.
   */
  @Test
  void everyNumberBetweenTheBoundsIsThatOfSomePeople() {
    var random = new Random(8_000_000);
    for (int round = 0; round < 25; round++) {
      var told = world(random, 4);
      told.removeIf(set -> set.who().isEmpty());
      while (told.size() > 4) {
        told.remove(random.nextInt(told.size()));
      }
      var bounds = bounds(told);
      var found = new TreeSet<Long>();
      place(told, new ArrayList<>(), (int) bounds.upper(), found);
      var expected =
          new TreeSet<>(
              IntStream.rangeClosed((int) bounds.lower(), (int) bounds.upper())
                  .mapToObj(Long::valueOf)
                  .toList());
      assertEquals(expected, found, told::toString);
    }
  }

  private static void place(
      List<People> told, List<People> placed, int people, TreeSet<Long> found) {
    if (placed.size() == told.size()) {
      found.add((long) union(placed));
      return;
    }
    var next = told.get(placed.size());
    for (long choice = 0; choice < 1L << people; choice++) {
      if (Long.bitCount(choice) == next.who().cardinality()) {
        var candidate =
            new People(next.library(), next.component(), BitSet.valueOf(new long[] {choice}));
        if (placed.stream().allMatch(p -> mayStandBeside(p, candidate))) {
          placed.add(candidate);
          place(told, placed, people, found);
          placed.remove(placed.size() - 1);
        }
      }
    }
  }

  private static boolean mayStandBeside(People one, People other) {
    if (one.library().equals(other.library())) {
      return isWithin(one, other) && isWithin(other, one);
    }
    boolean members = one.component().disjoint() && other.component().disjoint();
    return !members || !one.who().intersects(other.who());
  }

  /** The sets of a part lie within those of its whole. */
  private static boolean isWithin(People part, People whole) {
    if (part.component().partOf().filter(whole.component().code()::equals).isEmpty()) {
      return true;
    }
    var outside = (BitSet) part.who().clone();
    outside.andNot(whole.who());
    return outside.isEmpty();
  }
}
