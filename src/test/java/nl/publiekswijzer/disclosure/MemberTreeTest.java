// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;
import static nl.publiekswijzer.disclosure.TreeFixtures.key;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class MemberTreeTest {
  private static final int DRAWS = 20_000;
  private static final int[] MEMBERS = row(c -> c % 7 == 0 ? 0 : 3 * c % 50);
  private static final int[] HOUSEHOLDS = row(c -> c % 5 == 0 ? MEMBERS[c] : 40 + 8 * c);

  private static int[] row(IntUnaryOperator count) {
    return IntStream.range(0, 59).map(count).toArray();
  }

  private static MemberDraws draws(String households) {
    return new MemberDraws(TREE, key(1), households);
  }

  private static MemberTree tree(String households) {
    return new MemberTree(draws(households), MEMBERS, HOUSEHOLDS);
  }

  private static Crossing classes(String digest) {
    int[][] members = new int[11][6];
    for (int c = 0; c < 59; c++) {
      members[TREE.segmentOf(c)][c % 6] += MEMBERS[c];
    }
    return new Crossing("class", digest, members);
  }

  private static int sum(int[] row) {
    return Arrays.stream(row).sum();
  }

  @Test
  void everyLevelHasTheSumsOfTheLevelAbove() {
    for (int set = 0; set < 300; set++) {
      var tree = tree("set " + set);
      assertEquals(tree.total(), sum(tree.segments()));
      assertArrayEquals(tree.segments(), TREE.sums(tree.subsegments()));
      int[][] classes = tree.crossing(classes("classes"));
      assertArrayEquals(
          tree.segments(), Arrays.stream(classes).mapToInt(MemberTreeTest::sum).toArray());
    }
  }

  @Test
  void nothingIsNegativeAndNowhereAreMoreMembersThanHouseholds() {
    for (int set = 0; set < 300; set++) {
      var tree = tree("set " + set);
      int[] told = tree.subsegments();
      assertTrue(IntStream.range(0, 59).allMatch(c -> told[c] >= 0 && told[c] <= HOUSEHOLDS[c]));
      assertTrue(
          Arrays.stream(tree.crossing(classes("x")))
              .flatMapToInt(Arrays::stream)
              .allMatch(m -> m >= 0));
    }
  }

  @Test
  void areaFullOfMembersShowsNoMoreThanItsHouseholds() {
    var tree = new MemberTree(draws("full"), MEMBERS, MEMBERS);
    assertTrue(tree.total() <= sum(MEMBERS));
    assertEquals(tree.total(), sum(tree.subsegments()));
    var none = new MemberTree(draws("none"), new int[59], new int[59]);
    assertEquals(0, none.total());
  }

  @Test
  void drawnTotalIsNotCut() {
    var full = new MemberTree(draws("set 1"), new int[59], new int[59]);
    assertEquals(draws("set 1").total(), full.drawnTotal());
  }

  @Test
  void figuresThatFitAreTrueCountsWithTheirNoise() {
    int[] many = row(c -> 1000 + c);
    var tree = new MemberTree(draws("set"), many, row(c -> 5000));
    int[] noise = draws("set").subsegments();
    assertArrayEquals(row(c -> many[c] + noise[c]), tree.subsegments());
    assertEquals(sum(many) + draws("set").total(), tree.total());
  }

  @Test
  void sameHouseholdsAreNeverDrawnAnewForAnotherClassOrBranch() {
    var before = tree("set");
    before.crossing(classes("one"));
    var after = tree("set");
    assertFalse(Arrays.deepEquals(before.crossing(classes("one")), after.crossing(classes("two"))));
    assertArrayEquals(before.subsegments(), after.subsegments());
    assertArrayEquals(before.crossing(classes("one")), after.crossing(classes("one")));
  }

  /**
   * The same file with other areas: what lies around has other households, and the noise is one.
   */
  @Test
  void sameFileWith32AreasGivesOneFigure() {
    int[] members = row(c -> c % 6 == 0 ? 403 : 0);
    var told =
        IntStream.range(0, 32)
            .mapToObj(area -> row(c -> c % 4 == 0 || c % 6 == 0 ? 2000 : (area >> c % 5 & 1) * 300))
            .map(households -> new MemberTree(draws("set"), members, households).segments())
            .map(Arrays::toString)
            .distinct()
            .toList();
    assertEquals(1, told.size(), told::toString);
  }

  @Test
  void partsHaveTheSumOfTheWholeWhateverTheirOrder() {
    var parts = List.of(part("GM1", 300), part("GM2", 20), part("GM3", 0), part("GM4", 700));
    for (int set = 0; set < 100; set++) {
      var tree = new MemberTree(draws("set " + set), row(c -> 20), row(c -> 100));
      var told = tree.parts(parts);
      assertEquals(tree.total(), told.values().stream().mapToInt(m -> m).sum());
      assertTrue(told.values().stream().allMatch(m -> m >= 0));
      var reversed = List.of(parts.get(3), parts.get(2), parts.get(1), parts.get(0));
      assertEquals(told, tree.parts(reversed));
    }
  }

  @Test
  void partHasItsNoiseWhateverTheOtherParts() {
    assertEquals(draws("set").part("GM1"), draws("set").part("GM1"));
    var moments = new Moments();
    for (int set = 0; set < DRAWS; set++) {
      moments.take(draws("set " + set).part("GM1"), draws("set " + set).part("GM2"));
    }
    assertEquals(25, moments.variance(), 1);
    assertEquals(0, moments.covariance(), 0.8);
  }

  /** Two lack 10 together, so each gets 5; the second is cut to its households. */
  @Test
  void whatPartsLackIsSpreadEvenly() {
    var draws = draws("set");
    int sum = 200 + draws.part("a") + draws.part("b") + 10;
    int most = 100 + draws.part("b") + 2;
    var told = tree("set").parts(sum, List.of(part("a", 100), new PartCount("b", 100, most)));
    assertEquals(Map.of("a", 100 + draws.part("a") + 8, "b", most), told);
  }

  private static PartCount part(String name, int members) {
    return new PartCount(name, members, 2000);
  }

  private static void assertVariance(double expected, ToDoubleFunction<MemberDraws> asked) {
    var moments = new Moments();
    IntStream.range(0, DRAWS)
        .parallel()
        .mapToDouble(set -> asked.applyAsDouble(draws("set " + set)))
        .boxed()
        .toList()
        .forEach(drawn -> moments.take(drawn, drawn));
    assertEquals(0, moments.mean(), 0.25);
    assertEquals(expected, moments.variance(), 0.04 * expected);
  }

  /**
   * With the whole 10: a segment 25 (1 - 1/11) + 10/121, a subsegment of five 50 (1 - 1/5) +
   * 22.8/25, a class of six 50 (1 - 1/6) + 22.8/36, three of them 50 x 3 (1 - 3/6) + 22.8/4.
   */
  @Test
  void variancesAreThoseOfTheRule() {
    var classes = classes("classes");
    assertVariance(10, MemberDraws::total);
    assertVariance(22.8, draws -> draws.segments()[3]);
    assertVariance(40.9, draws -> draws.subsegments()[2]);
    assertVariance(42.3, draws -> draws.crossing(classes)[0][5]);
    assertVariance(80.7, draws -> sum(Arrays.copyOf(draws.crossing(classes)[0], 3)));
  }

  /** Fixed for good, computed by a second program from the words of rule M1. */
  @Test
  void drawsOfThisKeyAreTheseForEver() {
    var draws = draws("set 1");
    assertEquals(5, draws.total());
    assertArrayEquals(new int[] {-2, 4, 2, 3, -6, 4, 1, 6, -7, 3, -3}, draws.segments());
    assertArrayEquals(
        new int[] {-10, -9, 2, 2, 7, 13, -8}, Arrays.copyOfRange(draws.subsegments(), 52, 59));
    assertArrayEquals(
        new int[] {9, -8, 13, -6, -2, -8}, draws.crossing(classes("set 1 by class"))[0]);
    assertEquals(List.of(0, -5), List.of(draws.part("GM0344"), draws.part("9785+9925")));
  }

  @Test
  void fractionsBecomeWholeByTheirLargestRemainders() {
    var thirds = List.of(BigFraction.of(4, 3), BigFraction.of(1, 3), BigFraction.of(10, 3));
    assertArrayEquals(new int[] {2, 0, 3}, WholeCounts.of(thirds));
    assertArrayEquals(new int[] {2, 1, 3}, WholeCounts.of(6, thirds));
    assertArrayEquals(
        new int[] {1, 1}, WholeCounts.of(List.of(BigFraction.of(3, 4), BigFraction.of(3, 4))));
    assertThrows(IllegalArgumentException.class, () -> WholeCounts.of(8, thirds));
  }
}
