// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.segmentation.OpenSegment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Base tables of the whole country: what the rules of OB-2 keep, and what they cost. */
class BaseTableCountryTest {
  private static final int KEYS = 20;
  private static OpenCountry country;
  private static List<BlockCounts> signed;
  private static List<BlockCounts> base;

  @BeforeAll
  static void drawAnEdition() {
    country = OpenCountry.of(BlockRules.STANDARD);
    signed = country.signed(1, 1);
    base = new BaseTable(TREE).of(signed);
  }

  private static List<Integer> joining(OpenCountry some) {
    var joined =
        some.blocks.stream().map(b -> b.block().postcodes().size()).filter(n -> n > 1).toList();
    return List.of(
        some.areas.size(),
        some.blocks.size(),
        joined.size(),
        joined.stream().mapToInt(n -> n).sum(),
        some.blocks.stream().mapToInt(BlockCounts::total).min().orElseThrow());
  }

  /** Areas, blocks, blocks of several areas, areas of these, households of the smallest block. */
  @Test
  void areasBecomeBlocksAsInTheSimulation() {
    assertEquals(List.of(4040, 3267, 494, 1267, 250), joining(country));
    assertEquals(List.of(4040, 3639, 304, 705, 100), joining(OpenCountry.of(new BlockRules(100))));
  }

  @Test
  void treeOfTheTestsIsThatOfTheOpenSegmentation() {
    assertArrayEquals(
        Arrays.stream(OpenSegment.values()).mapToInt(s -> s.split().size()).toArray(),
        IntStream.range(0, 11).map(TREE::width).toArray());
  }

  @Test
  void blocksKeepTheirTotalsTheCountryItsSumsAndNothingIsNegative() {
    int[] all = IntStream.range(0, base.size()).toArray();
    assertArrayEquals(totals(country.blocks), totals(base));
    assertArrayEquals(OpenCountry.sums(signed, all), OpenCountry.sums(base, all));
    assertTrue(
        base.stream().flatMapToInt(b -> Arrays.stream(b.counts())).allMatch(cell -> cell >= 0));
  }

  private static int[] totals(List<BlockCounts> table) {
    return table.stream().mapToInt(BlockCounts::total).toArray();
  }

  @Test
  void provincesKeepTheirSumsOfSegments() {
    for (int[] province : country.together(BlockCounts::province)) {
      assertArrayEquals(
          TREE.sums(OpenCountry.sums(signed, province)),
          TREE.sums(OpenCountry.sums(base, province)));
    }
  }

  /** Mean error of the worst of 11 segments, in percentage points of the area. */
  @Test
  void figuresOfSegmentsStayNearTheTruth() {
    var cost = new TableCost(country.blocks, base);
    assertAtMost(0.6, cost.worst(singles(1_000, 2_999)));
    assertAtMost(0.2, cost.worst(townsOfEightToTwelveBlocks()));
    assertAtMost(0.01, cost.worst(List.of(IntStream.range(0, base.size()).toArray())));
  }

  private static void assertAtMost(double most, double value) {
    assertTrue(value <= most, () -> value + " is more than " + most);
  }

  private static List<int[]> singles(int from, int to) {
    return IntStream.range(0, base.size())
        .filter(b -> base.get(b).total() >= from && base.get(b).total() <= to)
        .mapToObj(b -> new int[] {b})
        .toList();
  }

  private static List<int[]> townsOfEightToTwelveBlocks() {
    return country.together(BlockCounts::municipality).stream()
        .filter(town -> town.length >= 8 && town.length <= 12)
        .toList();
  }

  /** Of the marks "over" and "under" that are told, those that lie on the other side in truth. */
  @Test
  void marksThatAreToldAreHardlyEverOnTheWrongSide() {
    var cost = new TableCost(country.blocks, base);
    assertAtMost(0.01, cost.wrongMarks(singles(250, 999)));
    assertAtMost(0.01, cost.wrongMarks(singles(1_000, 2_999)));
    assertAtMost(0.01, cost.wrongMarks(singles(3_000, Integer.MAX_VALUE)));
    assertAtMost(0.01, cost.wrongMarks(townsOfEightToTwelveBlocks()));
  }

  /**
   * Mean error of every subsegment of every province over 20 keys. Its standard error is about
   * 110/sqrt(20); of 708 such errors chance puts 0.3 % beyond three of these, and their mean size
   * at 0.8.
   */
  @Test
  void noSubsegmentOfAProvinceIsTooLargeOrTooSmallOverTwentyKeys() {
    double standardError = 110 / Math.sqrt(KEYS);
    double[] errors = errorsByProvince();
    assertEquals(708, errors.length);
    assertAtMost(standardError, Arrays.stream(errors).average().orElseThrow());
    assertAtMost(
        0.01 * errors.length,
        Arrays.stream(errors).filter(error -> error > 3 * standardError).count());
    assertAtMost(4 * standardError, Arrays.stream(errors).max().orElseThrow());
  }

  private static double[] errorsByProvince() {
    var provinces = country.together(BlockCounts::province);
    int[][] sums = new int[provinces.size()][59];
    for (int key = 0; key < KEYS; key++) {
      var table = country.base(100 + key, 200 + key);
      for (int p = 0; p < sums.length; p++) {
        OpenCountry.add(OpenCountry.sums(table, provinces.get(p)), sums[p]);
      }
    }
    return IntStream.range(0, sums.length * 59)
        .mapToDouble(i -> error(sums[i / 59][i % 59], provinces.get(i / 59), i % 59))
        .toArray();
  }

  private static double error(int sum, int[] province, int subsegment) {
    int truth = OpenCountry.sums(country.blocks, province)[subsegment];
    return Math.abs(sum / (double) KEYS - truth);
  }
}
