// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.DisclosureFixtures.WITHOUT_NOISE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of a whole that is told: a reader knows the total, and every household count. */
class PublishedPartsTest {
  private static final TrueCount LARGE = aPart("L", 5_000, 1_000);

  private static TrueCount aPart(String code, long households, long members) {
    return TrueCount.ofPart(code, households, BigFraction.of(members));
  }

  private static Map<String, Long> published(TrueCount... parts) {
    return WITHOUT_NOISE.publishedParts(CellKind.POSTCODE, List.of(parts));
  }

  @Test
  void partsThatAreLargeEnoughAreAllTold() {
    assertEquals(Map.of("L", 1_000L, "A", 100L), published(LARGE, aPart("A", 110, 100)));
  }

  @ParameterizedTest
  @CsvSource({"900, 9", "900, 0", "900, 99", "109, 100", "100, 100", "99, 40"})
  void smallPartTakesTheNextSmallestWithIt(long households, long members) {
    assertEquals(
        Map.of("L", 1_000L),
        published(aPart("B", 900, 300), LARGE, aPart("A", households, members)));
  }

  @Test
  void smallPartOfTwoTakesTheOther() {
    assertEquals(Map.of(), published(LARGE, aPart("A", 400, 3)));
  }

  @Test
  void smallPartsMayCoverEachOther() {
    assertEquals(
        Map.of("L", 1_000L, "B", 300L),
        published(LARGE, aPart("A", 400, 6), aPart("B", 900, 300), aPart("C", 400, 94)));
  }

  @Test
  void smallPartsWithTooFewHouseholdsTogetherTakeOneMore() {
    assertEquals(
        Map.of("L", 1_000L),
        published(LARGE, aPart("A", 45, 20), aPart("B", 900, 300), aPart("C", 50, 20)));
  }

  @Test
  void smallPartsWithTooFewMembersTogetherTakeOneMore() {
    assertEquals(
        Map.of("L", 1_000L),
        published(LARGE, aPart("A", 400, 6), aPart("B", 900, 300), aPart("C", 400, 93)));
  }

  @Test
  void partWithoutHouseholdsHasNothingToHide() {
    assertEquals(Map.of("L", 1_000L), published(LARGE, aPart("A", 0, 0)));
  }

  @Test
  void nothingIsToldOfNothing() {
    assertEquals(Map.of(), published());
  }

  @ParameterizedTest
  @CsvSource({"102, 100", "103, 105", "107, 105", "188, 190", "300, 300"})
  void peopleAreRoundedToTheNearestFive(int members, long published) {
    assertEquals(
        Map.of("A", published),
        WITHOUT_NOISE.publishedParts(CellKind.POSTCODE, List.of(aPeople("A", members))));
  }

  private static TrueCount aPeople(String code, long members) {
    return TrueCount.ofPeople(code, members);
  }

  @Test
  void halfwayIsRoundedUp() {
    assertEquals(
        Map.of("A", 105L), published(TrueCount.ofPart("A", 1_000, BigFraction.of(205, 2))));
  }

  @Test
  void fewYouthTakeTheAdultsWithThem() {
    assertEquals(Map.of(), published(aPeople("youth", 9), aPeople("adult", 4_000)));
  }

  @ParameterizedTest
  @CsvSource({"-4, 195", "-2, 200", "0, 200", "3, 205", "4, 205"})
  void noiseComesBeforeTheRounding(int noise, long published) {
    var noisy = new SmallNumbers(Rules.STANDARD, new MemberNoise(cell -> noise, 4));
    assertEquals(
        Map.of("A", published),
        noisy.publishedParts(CellKind.POSTCODE, List.of(aPart("A", 1_000, 201))));
  }

  @ParameterizedTest
  @CsvSource({"104, -1", "103, 0", "100, 3", "99, 4"})
  void partThatMayBeBelowTheFloorIsHidden(long members, int noise) {
    var noisy = new SmallNumbers(Rules.STANDARD, new MemberNoise(cell -> noise, 4));
    assertEquals(
        Map.of(), noisy.publishedParts(CellKind.POSTCODE, List.of(aPart("A", 1_000, members))));
  }

  @Test
  void stricterRulesHideMore() {
    var strict = new SmallNumbers(new Rules(20, 10, 200, 250, 100, 80), MemberNoise.NONE);
    assertEquals(
        Map.of(), strict.publishedParts(CellKind.POSTCODE, List.of(aPart("A", 1_000, 99))));
    assertEquals(Map.of(), strict.publishedParts(CellKind.POSTCODE, List.of(aPart("A", 199, 100))));
  }

  static List<Long> seeds() {
    return new Random(7).longs(500).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hiddenPartsAreEnoughTogetherOrAll(long seed) {
    var parts = invented(seed);
    var published = WITHOUT_NOISE.publishedParts(CellKind.POSTCODE, parts);
    var hidden = parts.stream().filter(p -> !published.containsKey(p.code())).toList();

    parts.stream().filter(PublishedPartsTest::isSmall).forEach(p -> assertTrue(hidden.contains(p)));
    if (!hidden.isEmpty() && !published.isEmpty()) {
      long households = hidden.stream().mapToLong(TrueCount::households).sum();
      long members = hidden.stream().mapToLong(PublishedPartsTest::members).sum();
      assertTrue(hidden.size() > 1 && households >= 100, hidden::toString);
      assertTrue(members >= 100 && households - members >= 10, hidden::toString);
    }
  }

  private static List<TrueCount> invented(long seed) {
    var random = new Random(seed);
    var parts = new ArrayList<TrueCount>();
    for (int i = 0; i <= random.nextInt(6); i++) {
      long households = 1 + random.nextInt(random.nextBoolean() ? 150 : 3_000);
      long members = random.nextLong(1 + (random.nextBoolean() ? households : households / 20));
      parts.add(aPart("P" + i, households, members));
    }
    return parts;
  }

  private static boolean isSmall(TrueCount part) {
    long others = part.households() - members(part);
    return members(part) < 100 || others < 10 || part.households() < 100;
  }

  private static long members(TrueCount part) {
    return part.members().longValue();
  }
}
