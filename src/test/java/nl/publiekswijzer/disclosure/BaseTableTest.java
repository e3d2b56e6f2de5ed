// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;
import static nl.publiekswijzer.disclosure.TreeFixtures.counts;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BaseTableTest {
  private static final SegmentTree SMALL = TreeFixtures.tree("small", 2, 1);

  private static List<String> base(SegmentTree tree, List<BlockCounts> signed) {
    return new BaseTable(tree)
        .of(signed).stream()
            .map(counts -> counts.block().name() + " " + Arrays.toString(counts.counts()))
            .toList();
  }

  /**
   * Segments: {4, 6} and {-2, 12} of totals 10 and 10. The rectangle moves 2: {2, 8}, {0, 10}. Then
   * segment A: rows {2, 0}, columns {5, -3} of the country, of which A2 is taken from A1: {2, 0}.
   */
  @Test
  void baseTableByHand() {
    var signed = List.of(counts(1000, "M", "P", 5, -1, 6), counts(1001, "M", "P", 0, -2, 12));
    assertEquals(List.of("1000 [2, 0, 8]", "1001 [0, 0, 10]"), base(SMALL, signed));
  }

  @Test
  void municipalitiesKeepTheirSumsWhereTheseAreNotNegative() {
    var signed =
        List.of(
            counts(1000, "M", "P", -1, 0, 11),
            counts(1001, "M", "P", 9, 0, 11),
            counts(2000, "N", "P", 30, 3, 11),
            counts(3000, "O", "Q", 30, 3, 11));
    assertEquals(
        List.of("1000 [0, 0, 10]", "1001 [8, 0, 12]", "2000 [30, 3, 11]", "3000 [30, 3, 11]"),
        base(SMALL, signed));
  }

  @Test
  void blocksKeepTheirTotalsAndTheCountryItsSums() {
    var signed = edition(new Random(4), 60);
    var base = new BaseTable(TREE).of(signed);
    assertTrue(
        base.stream().flatMapToInt(b -> Arrays.stream(b.counts())).allMatch(cell -> cell >= 0));
    assertEquals(
        signed.stream().map(BlockCounts::total).toList(),
        base.stream().map(BlockCounts::total).toList());
    assertArrayEquals(country(signed), country(base));
  }

  @Test
  void orderOfTheBlocksDoesNotMatter() {
    var signed = edition(new Random(5), 30);
    var mixed = new ArrayList<>(signed);
    Collections.shuffle(mixed, new Random(6));
    assertEquals(base(TREE, signed), base(TREE, mixed));
  }

  /** Of other true counts with the opposite noise the signed table is the same, and so is this. */
  @Test
  void baseTableFollowsFromTheSignedTableAlone() {
    var truth = counts(1000, "M", "P", 40, 3, 57);
    var noise = TreeFixtures.noise(SMALL, 1, 2);
    var signed = noise.signed(truth);
    int[] drawn = noise.of(truth.block());
    int[] other = truth.counts().clone();
    Arrays.setAll(other, c -> truth.counts()[c] + 2 * drawn[c]);
    int[] opposite = other.clone();
    Arrays.setAll(opposite, c -> other[c] - drawn[c]);
    assertEquals(base(SMALL, List.of(signed)), base(SMALL, List.of(signed.with(opposite))));
  }

  @Test
  void tinyEditionsEndToo() {
    var tree = TreeFixtures.tree("one segment", 2);
    for (int edition = 0; edition < 200; edition++) {
      var truth = counts(1000, "M", "P", 100, 0);
      var base =
          new BaseTable(tree).of(List.of(TreeFixtures.noise(tree, 1, edition).signed(truth)));
      assertEquals(100, base.get(0).total());
      assertTrue(Arrays.stream(base.get(0).counts()).allMatch(cell -> cell >= 0));
    }
    for (int edition = 0; edition < 200; edition++) {
      int[] counts = new int[59];
      counts[edition % 59] = 100;
      var truth = counts(1000, "M", "P", counts);
      var base =
          new BaseTable(TREE).of(List.of(TreeFixtures.noise(TREE, 1, edition).signed(truth)));
      assertEquals(100, base.get(0).total());
      assertTrue(Arrays.stream(base.get(0).counts()).allMatch(cell -> cell >= 0));
    }
  }

  /** Blocks of 250 and more households in three municipalities of two provinces. */
  private static List<BlockCounts> edition(Random random, int blocks) {
    var noise = TreeFixtures.noise(TREE, 1, 2);
    var signed = new ArrayList<BlockCounts>();
    for (int b = 0; b < blocks; b++) {
      int[] counts = new int[59];
      for (int h = 0; h < 250 + random.nextInt(2000); h++) {
        counts[(int) (59 * random.nextDouble() * (h % 2 == 0 ? 1 : random.nextDouble()))]++;
      }
      String municipality = "M" + b * 3 / blocks;
      signed.add(
          noise.signed(counts(1000 + b, municipality, b * 3 / blocks < 2 ? "P" : "Q", counts)));
    }
    return signed;
  }

  private static int[] country(List<BlockCounts> blocks) {
    int[] sums = new int[59];
    blocks.forEach(b -> Arrays.setAll(sums, c -> sums[c] + b.counts()[c]));
    return sums;
  }
}
