// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.publiekswijzer.household.HouseholdIndex.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index against a plain list of the same households. */
class HouseholdIndexTest {
  private static final List<String> ADDITIONS = List.of("", "A", "B", "BIS", "1", "12");

  private record Household(int postcode, int number, String addition, int subsegment) {}

  /** Few places, so that many share an address; the ends of every range are among them. */
  private static List<Household> invented(long seed, int subsegments) {
    var random = new Random(seed);
    var households = new ArrayList<Household>();
    for (int i = 0; i < 2_000; i++) {
      households.add(
          new Household(
              postcode(random),
              number(random),
              ADDITIONS.get(random.nextInt(ADDITIONS.size())),
              random.nextInt(3) == 0 ? random.nextInt(subsegments) : subsegments - 1));
    }
    return households;
  }

  private static int postcode(Random random) {
    int area = List.of(1000, 1001, 5555, 9998, 9999).get(random.nextInt(5));
    char first = random.nextBoolean() ? 'A' : 'Z';
    return Postcode.of(area, first, random.nextBoolean() ? 'A' : 'Z');
  }

  private static int number(Random random) {
    return List.of(1, 2, 3, 10, 99_998, 99_999).get(random.nextInt(6));
  }

  private static HouseholdIndex index(List<Household> households, int subsegments) {
    var builder = new HouseholdIndex.Builder(subsegments, 10);
    households.forEach(h -> builder.add(h.postcode, h.number, h.addition, h.subsegment));
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 59", "4, 60", "5, 64", "6, 65", "7, 1000", "8, 1024"})
  void everyAddressHasItsHouseholds(long seed, int subsegments) {
    var households = invented(seed, subsegments);
    var index = index(households, subsegments);
    for (Household h : households) {
      assertEquals(
          sorted(
              households.stream()
                  .filter(o -> o.postcode == h.postcode && o.number == h.number)
                  .filter(o -> o.addition.equals(h.addition))
                  .toList()),
          subsegments(index, index.at(h.postcode, h.number, h.addition)));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 59", "4, 60", "5, 64", "6, 65", "7, 1000", "8, 1024"})
  void everyHouseNumberHasItsHouseholds(long seed, int subsegments) {
    var households = invented(seed, subsegments);
    var index = index(households, subsegments);
    for (Household h : households) {
      var range = index.at(h.postcode, h.number);
      var there =
          sorted(
              households.stream()
                  .filter(o -> o.postcode == h.postcode && o.number == h.number)
                  .toList());
      assertEquals(there, subsegments(index, range).stream().sorted().toList());
      assertEquals(there.stream().distinct().count() == 1, index.isUniform(range));
    }
  }

  private static List<Integer> sorted(List<Household> households) {
    return households.stream().map(Household::subsegment).sorted().toList();
  }

  private static List<Integer> subsegments(HouseholdIndex index, Range range) {
    return IntStream.range(range.first(), range.end()).map(index::subsegment).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void positionsKnowTheirPostcode(long seed) {
    var households = invented(seed, 60);
    var index = index(households, 60);
    assertEquals(
        households.stream().map(Household::postcode).sorted().toList(),
        IntStream.range(0, index.size()).map(index::postcode).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void postcodeIsKnownWhenSomebodyLivesThere(long seed) {
    var households = invented(seed, 60);
    var index = index(households, 60);
    for (int area : List.of(1000, 1001, 1002, 5554, 5555, 9998, 9999)) {
      for (char letter = 'A'; letter <= 'Z'; letter++) {
        int postcode = Postcode.of(area, letter, 'A');
        assertEquals(
            households.stream().anyMatch(h -> h.postcode == postcode), index.knows(postcode));
      }
    }
  }

  @Test
  void nobodyLivesAtAnUnknownNumber() {
    var index = index(List.of(new Household(Postcode.of(1234, 'A', 'B'), 5, "", 0)), 60);
    assertTrue(index.at(Postcode.of(1234, 'A', 'B'), 4).isEmpty());
    assertTrue(index.at(Postcode.of(1234, 'A', 'B'), 6).isEmpty());
  }

  @Test
  void nobodyLivesAtAnUnknownAddition() {
    var index = index(List.of(new Household(Postcode.of(1234, 'A', 'B'), 5, "", 0)), 60);
    assertTrue(index.at(Postcode.of(1234, 'A', 'B'), 5, "A").isEmpty());
  }

  @Test
  void emptyIndexKnowsNothing() {
    var index = index(List.of(), 60);
    assertFalse(index.knows(Postcode.of(1234, 'A', 'B')));
    assertEquals(0, index.size());
  }

  @Test
  void tooManySubsegmentsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new HouseholdIndex.Builder(1_025, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "676999, 1, 0",
    "6770000, 1, 0",
    "835419, 0, 0",
    "835419, -1, 0",
    "835419, 100000, 0",
    "835419, 1, -1",
    "835419, 1, 60"
  })
  void householdOutOfRangeIsRefusedWithoutItsAddress(int postcode, int number, int subsegment) {
    var builder = new HouseholdIndex.Builder(60, 1);
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> builder.add(postcode, number, "GEHEIM", subsegment));
    assertFalse(refusal.getMessage().matches(".*(835419|676999|6770000|100000|GEHEIM).*"));
  }

  @Test
  void tooManyKindsOfAdditionsAreRefused() {
    var builder = new HouseholdIndex.Builder(1_000, 1);
    for (int i = 0; i < 1 << 13; i++) {
      builder.add(Postcode.of(1234, 'A', 'B'), 1, "X" + i, 0);
    }
    assertThrows(
        IllegalStateException.class, () -> builder.add(Postcode.of(1234, 'A', 'B'), 1, "Y", 0));
  }
}
