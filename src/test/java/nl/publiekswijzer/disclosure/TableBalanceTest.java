// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableBalanceTest {
  private static int[][] balanced(int[][] cells, int[] rows, int[] columns) {
    TableBalance.balance(cells, rows, columns);
    return cells;
  }

  private static int[] rows(int... sums) {
    return sums;
  }

  private static int[] columns(int... sums) {
    return sums;
  }

  @Test
  void tableThatFitsStaysAsItIs() {
    int[][] cells = {{3, 0}, {1, 5}};
    assertArrayEquals(new int[][] {{3, 0}, {1, 5}}, balanced(cells, rows(3, 6), columns(4, 5)));
  }

  @Test
  void whatRowAndColumnLackComesAtTheMostNegativeCellFirst() {
    int[][] cells = {{-2, -1, 6}};
    // -2 grows to -1, then the first of the two, and so on until both are 0; the largest takes the
    // rest
    assertArrayEquals(new int[][] {{0, 0, 8}}, balanced(cells, rows(8), columns(0, 0, 8)));
  }

  @Test
  void whatRowAndColumnLackComesAtTheLargestWhenNoneIsNegative() {
    int[][] cells = {{1, 4}, {2, 2}};
    assertArrayEquals(new int[][] {{2, 5}, {2, 2}}, balanced(cells, rows(7, 4), columns(4, 7)));
    int[][] free = {{1, 4}, {2, 2}};
    assertArrayEquals(new int[][] {{1, 5}, {3, 2}}, balanced(free, rows(6, 5), columns(4, 7)));
  }

  @Test
  void whatRowAndColumnHaveTooMuchGoesAtTheLargest() {
    int[][] cells = {{5, 9}, {3, 3}};
    assertArrayEquals(new int[][] {{4, 8}, {3, 3}}, balanced(cells, rows(12, 6), columns(7, 11)));
  }

  @Test
  void whatARowLacksComesFromARowWithTooMuchInItsLargestColumn() {
    int[][] cells = {{4, 9}, {2, 2}};
    assertArrayEquals(new int[][] {{4, 7}, {2, 4}}, balanced(cells, rows(11, 6), columns(6, 11)));
  }

  @Test
  void whatAColumnLacksComesFromAColumnWithTooMuchInItsLargestRow() {
    int[][] cells = {{4, 2}, {9, 2}};
    assertArrayEquals(new int[][] {{4, 2}, {7, 4}}, balanced(cells, rows(6, 11), columns(11, 6)));
  }

  /** The corner (second row, second column) is cheapest: 3 + 4 against 3 + 9 in the third row. */
  @Test
  void negativeCellIsFilledByTheRectangleThatTakesFromTheSmallest() {
    int[][] cells = {{-2, 3}, {4, 1}, {9, 1}};
    assertArrayEquals(
        new int[][] {{0, 1}, {2, 3}, {9, 1}}, balanced(cells, rows(1, 5, 10), columns(11, 5)));
  }

  @Test
  void rectangleThatFillsTwoNegativeCellsGoesFirst() {
    int[][] cells = {{-2, 30}, {4, 1}, {9, -2}};
    assertArrayEquals(
        new int[][] {{0, 28}, {4, 1}, {7, 0}}, balanced(cells, rows(28, 5, 7), columns(11, 29)));
  }

  @Test
  void sumsThatNoTableHasAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TableBalance.balance(new int[1][1], rows(2), columns(1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> TableBalance.balance(new int[2][1], rows(-1, 2), columns(1)));
  }

  @Test
  void threeThousandRandomTablesKeepTheirSumsAndNoneIsNegative() {
    var random = new Random(9);
    for (int table = 0; table < 3000; table++) {
      int[] rows = new int[1 + random.nextInt(6)];
      Arrays.setAll(rows, r -> random.nextInt(4) == 0 ? 0 : random.nextInt(300));
      int[] columns = shares(Arrays.stream(rows).sum(), 1 + random.nextInt(7), random);
      int[][] cells = new int[rows.length][columns.length];
      for (int[] row : cells) {
        Arrays.setAll(row, c -> cell(random));
      }
      TableBalance.balance(cells, rows, columns);
      assertFits(cells, rows, columns);
    }
  }

  /** At random places, so that some columns are empty. */
  private static int[] shares(int total, int number, Random random) {
    int[] shares = new int[number];
    int left = total;
    for (int c = 0; c < number - 1; c++) {
      shares[c] = random.nextInt(3) == 0 ? 0 : (int) (random.nextDouble() * left);
      left -= shares[c];
    }
    shares[number - 1] = left;
    return shares;
  }

  private static int cell(Random random) {
    int base = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
    return base + (int) Math.round(random.nextGaussian() * 7);
  }

  private static void assertFits(int[][] cells, int[] rows, int[] columns) {
    assertArrayEquals(rows, Arrays.stream(cells).mapToInt(r -> Arrays.stream(r).sum()).toArray());
    assertArrayEquals(
        columns,
        IntStream.range(0, columns.length)
            .map(c -> Arrays.stream(cells).mapToInt(row -> row[c]).sum())
            .toArray());
    assertTrue(Arrays.stream(cells).flatMapToInt(Arrays::stream).allMatch(cell -> cell >= 0));
  }

  @Test
  void rowIsCutToItsBoundsAndItsLargestMakesUpForIt() {
    assertArrayEquals(new int[] {0, 5, 5}, new RowBalance(10).of(new int[] {-3, 5, 8}));
    assertArrayEquals(new int[] {0, 9, 1}, new RowBalance(10).of(new int[] {-3, 5, 1}));
    assertArrayEquals(
        new int[] {3, 5, 2}, new RowBalance(10).within(new int[] {3, 5, 9}, new int[] {2, 8, 1}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RowBalance(10).within(new int[] {3, 5}, new int[] {2, 8}));
    assertEquals(0, new RowBalance(0).of(new int[] {-4})[0]);
  }
}
