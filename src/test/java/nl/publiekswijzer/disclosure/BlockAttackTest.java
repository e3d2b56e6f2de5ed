// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.estimate.PostcodeEstimate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Asks three work areas, X with Y and a postcode area P, X, and Y, and subtracts: what is left
 * would be P, if areas were counted alone (OB-2, section 2, attacks).
 */
class BlockAttackTest {
  private static final int ATTACKS = 1_000;
  private static final int TARGETS = 2_000;
  private static OpenCountry country;
  private static List<BlockCounts> base;

  @BeforeAll
  static void drawAnEdition() {
    country = OpenCountry.of(BlockRules.STANDARD);
    base = country.base(3, 4);
  }

  /** What is told of a work area: a postcode stands for its block (H6). */
  private static int[] answer(Set<Integer> postcodes) {
    int[] blocks =
        postcodes.stream().map(country.blockOf::get).distinct().mapToInt(b -> b).toArray();
    return OpenCountry.sums(base, blocks);
  }

  /** Some areas one after the other, so that groups of a block are cut through. */
  private static Set<Integer> workArea(Random random) {
    int first = random.nextInt(country.areas.size() - 60);
    return country.areas.subList(first, first + 1 + random.nextInt(60)).stream()
        .map(PostcodeEstimate::postcode4)
        .collect(Collectors.toSet());
  }

  private static int[] attack(Set<Integer> x, Set<Integer> y, int postcode) {
    var all = new HashSet<>(x);
    all.addAll(y);
    all.add(postcode);
    int[] difference = answer(all);
    int[] ofX = answer(x);
    int[] ofY = answer(y);
    Arrays.setAll(difference, c -> difference[c] - ofX[c] - ofY[c]);
    return difference;
  }

  /** The sum of base rows that the attack gives: of the block of P, less what X and Y share. */
  private static int[] rows(Set<Integer> x, Set<Integer> y, int postcode) {
    var inX = x.stream().map(country.blockOf::get).collect(Collectors.toSet());
    var inY = y.stream().map(country.blockOf::get).collect(Collectors.toSet());
    int[] sums = new int[TREE.subsegments().size()];
    int own = country.blockOf.get(postcode);
    if (!inX.contains(own) && !inY.contains(own)) {
      OpenCountry.add(base.get(own).counts(), sums);
    }
    inX.retainAll(inY);
    int[] shared = OpenCountry.sums(base, inX.stream().mapToInt(b -> b).toArray());
    Arrays.setAll(sums, c -> sums[c] - shared[c]);
    return sums;
  }

  @Test
  void differenceIsASumOfBaseRowsAndNeverTheRowOfASmallArea() {
    var random = new Random(1);
    var small = country.areas.stream().filter(area -> area.total() < 100).toList();
    int exact = 0;
    for (int i = 0; i < ATTACKS; i++) {
      var area = small.get(random.nextInt(small.size()));
      var x = workArea(random);
      var y = workArea(random);
      int[] difference = attack(x, y, area.postcode4());
      assertArrayEquals(rows(x, y, area.postcode4()), difference);
      exact += Arrays.equals(TREE.sums(area.households()), TREE.sums(difference)) ? 1 : 0;
    }
    assertEquals(0, exact);
  }

  /** No area, and no block, has its true row in the base table. */
  @Test
  void trueRowOfAnAreaIsNotInTheBaseTable() {
    for (var area : country.areas) {
      int[] told = base.get(country.blockOf.get(area.postcode4())).counts();
      assertTrue(!Arrays.equals(area.households(), told), () -> "" + area.postcode4());
    }
  }

  private static int largest(int[] row) {
    return IntStream.range(1, row.length).reduce(0, (best, s) -> row[s] > row[best] ? s : best);
  }

  private static int segmentOf(int[] households, Random random) {
    int place = random.nextInt(IntStream.of(households).sum());
    int c = 0;
    while (place >= households[c]) {
      place -= households[c++];
    }
    return TREE.segmentOf(c);
  }

  /** How much more often the largest segment told is right than that of the others of the block. */
  private static double gain(List<PostcodeEstimate> areas) {
    var random = new Random(2);
    int right = 0;
    int blind = 0;
    for (int i = 0; i < TARGETS; i++) {
      var area = areas.get(random.nextInt(areas.size()));
      int block = country.blockOf.get(area.postcode4());
      int target = segmentOf(area.households(), random);
      int[] others = TREE.sums(country.blocks.get(block).counts());
      others[target]--;
      blind += largest(others) == target ? 1 : 0;
      right += largest(TREE.sums(base.get(block).counts())) == target ? 1 : 0;
    }
    return (right - blind) / (double) TARGETS;
  }

  @Test
  void householdOfASmallAreaIsHardlyNamedMoreOftenThanByGuessing() {
    var small = country.areas.stream().filter(area -> area.total() < 250).toList();
    assertEquals(894, small.size());
    assertTrue(gain(small) <= 0.10, () -> "gain " + gain(small));
  }

  @Test
  void householdOfALargerAreaNeither() {
    var larger = country.areas.stream().filter(area -> area.total() >= 250).toList();
    assertTrue(gain(larger) <= 0.10, () -> "gain " + gain(larger));
  }
}
