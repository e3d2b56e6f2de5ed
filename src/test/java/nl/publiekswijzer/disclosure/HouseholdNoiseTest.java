// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;
import static nl.publiekswijzer.disclosure.TreeFixtures.block;
import static nl.publiekswijzer.disclosure.TreeFixtures.key;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HouseholdNoiseTest {
  private static final int DRAWS = 20_000;

  /** Segment A of a block, and what else is asked of it, over many blocks. */
  private static Moments moments(IntFunction<int[]> pairs) {
    var moments = new Moments();
    for (int[] pair : IntStream.range(0, DRAWS).parallel().mapToObj(pairs).toList()) {
      moments.take(pair[0], pair[1]);
    }
    return moments;
  }

  private static int[] noise(int edition, int postcode) {
    return TreeFixtures.noise(TREE, 1, edition).of(block(postcode, 500));
  }

  private static int[] segments(int edition, int postcode) {
    return TREE.sums(noise(edition, postcode));
  }

  @Test
  void sumIsZero() {
    for (int postcode = 0; postcode < 2_000; postcode++) {
      assertEquals(0, Arrays.stream(noise(1, postcode)).sum());
    }
  }

  /** 25 (1 - 1/11) and -25/11. */
  @Test
  void segmentsHaveTheVarianceAndTheCovarianceOfTheRule() {
    var moments = moments(postcode -> segments(1, postcode));
    assertEquals(0, moments.mean(), 0.25);
    assertEquals(22.7, moments.variance(), 0.04 * 22.7);
    assertEquals(-2.27, moments.covariance(), 0.5);
  }

  /** 50 (1 - 1/5) + 25 (1 - 1/11) / 25. */
  @Test
  void subsegmentsHaveTheVarianceOfTheRule() {
    var moments = moments(postcode -> noise(1, postcode));
    assertEquals(0, moments.mean(), 0.25);
    assertEquals(40.9, moments.variance(), 0.04 * 40.9);
  }

  @Test
  void halfOfTheNoiseStaysFromEditionToEdition() {
    var moments =
        moments(postcode -> new int[] {segments(1, postcode)[0], segments(2, postcode)[0]});
    assertEquals(0.50, moments.correlation(), 0.03);
  }

  /** Below the 99.9 % point of chi-square; cells of fewer than 8 expected draws together. */
  @Test
  void segmentIsDrawnFromTheDiscreteGaussian() {
    var expected = DiscreteGaussian.of(25 * 10 / 11.0);
    int reach = expected.reach();
    int[] seen = new int[2 * reach + 1];
    IntStream.range(0, DRAWS)
        .parallel()
        .map(postcode -> segments(3, postcode)[1])
        .boxed()
        .toList()
        .forEach(drawn -> seen[drawn + reach]++);
    var chiSquare = new ChiSquare(8);
    for (int i = 0; i < seen.length; i++) {
      chiSquare.take(seen[i], DRAWS * expected.probability(i - reach));
    }
    assertTrue(chiSquare.value() < chiSquare.mostIn999Of1000(), chiSquare::toString);
  }

  @Test
  void sameKeySameNamesSameDraw() {
    assertArrayEquals(noise(1, 1000), noise(1, 1000));
  }

  @Test
  void fiveHundredKeysEachDrawTheirOwn() {
    var seen = new HashSet<List<Integer>>();
    for (int i = 0; i < 500; i++) {
      seen.add(boxed(new HouseholdNoise(TREE, key(1), key(i), "content").of(block(1000, 500))));
      seen.add(boxed(new HouseholdNoise(TREE, key(i + 2), key(0), "content").of(block(1000, 5))));
    }
    assertEquals(1000, seen.size());
  }

  @Test
  void postcodesSegmentationAndContentAreDrawnApart() {
    var once = boxed(noise(1, 1000));
    assertNotEquals(once, boxed(noise(1, 1001)));
    assertNotEquals(once, boxed(new HouseholdNoise(TREE, key(1), key(1), "x").of(block(1000, 5))));
    var renamed = TreeFixtures.tree("another", 5, 5, 5, 6, 5, 5, 4, 6, 5, 6, 7);
    assertNotEquals(once, boxed(TreeFixtures.noise(renamed, 1, 1).of(block(1000, 500))));
    assertNotEquals(
        once, boxed(TreeFixtures.noise(TREE, 1, 1).of(new Block(List.of(1000, 1001), 500))));
  }

  @Test
  void numberOfHouseholdsDoesNotMatter() {
    assertArrayEquals(noise(1, 1000), TreeFixtures.noise(TREE, 1, 1).of(block(1000, 7)));
  }

  /**
   * Fixed for good: who changes the sampler draws every edition again. Computed by a second program
   * from the words of rule H2.
   */
  @Test
  void drawsOfThisKeyAreTheseForEver() {
    assertArrayEquals(new int[] {-6, 2, 5, -7, 1, -2, 2, 1, 8, -2, -2}, segments(1, 3511));
    assertArrayEquals(
        new int[] {0, -2, 5, -5, 1, -4, 3}, Arrays.copyOfRange(noise(1, 3511), 52, 59));
    assertEquals("6a31ed81839adfe1", key(1).keyId());
  }

  @Test
  void keyTellsItsNameOnlyAndEveryPurposeHasItsOwn() {
    assertEquals("DrawKey " + key(1).keyId(), key(1).toString());
    assertNotEquals(key(1).keyId(), key(2).keyId());
    assertFalse(
        DrawKey.of(new byte[32], "a").keyId().equals(DrawKey.of(new byte[32], "b").keyId()));
    assertThrows(IllegalArgumentException.class, () -> DrawKey.of(new byte[31], "a"));
  }

  private static List<Integer> boxed(int[] row) {
    return Arrays.stream(row).boxed().toList();
  }
}
