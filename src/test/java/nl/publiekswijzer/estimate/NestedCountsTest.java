// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NestedCountsTest {
  private static final double HIDDEN = Double.NaN;

  @Test
  void sumsOfPlacesAndOfKindsAreThoseGiven() {
    double[][] counts = {{20, 10, HIDDEN}, {HIDDEN, 5, HIDDEN}, {15, HIDDEN, 10}};
    double[] rows = {33, 11, 27};
    double[][] cells = NestedCounts.fit(counts, rows, new double[] {38, 17, 16});
    for (int place = 0; place < rows.length; place++) {
      assertEquals(rows[place], Arrays.stream(cells[place]).sum(), 1e-3);
    }
    assertEquals(38, column(cells, 0), 1e-9);
    assertEquals(17, column(cells, 1), 1e-9);
    assertEquals(16, column(cells, 2), 1e-9);
  }

  /** Where the whole has many of a kind, so have the places that hide theirs. */
  @Test
  void hiddenCountsFollowTheWhole() {
    double[][] counts =
        IntStream.range(0, 10).mapToObj(i -> new double[] {15, HIDDEN}).toArray(double[][]::new);
    double[] rows = Arrays.stream(new double[10]).map(r -> 18).toArray();
    double[][] few = NestedCounts.fit(counts, rows, new double[] {175, 5});
    double[][] many = NestedCounts.fit(counts, rows, new double[] {148, 32});
    assertEquals(0.5, few[3][1], 1e-6);
    assertEquals(3.2, many[3][1], 1e-6);
  }

  /** Those that are known tell places apart; those that are hidden stay small beside them. */
  @Test
  void knownCountsOutweighHiddenOnes() {
    double[][] counts = {{10, 20}, {30, HIDDEN}, {30, HIDDEN}};
    double[][] cells = NestedCounts.fit(counts, new double[] {30, 32, 32}, new double[] {70, 24});
    assertEquals(20, cells[0][1], 0.5);
    assertEquals(2, cells[1][1], 0.5);
  }

  @Test
  void kindsThatNobodyHasAreNil() {
    double[][] counts = {{10, HIDDEN}, {20, HIDDEN}};
    double[][] cells = NestedCounts.fit(counts, new double[] {10, 20}, new double[] {30, 0});
    assertEquals(0, column(cells, 1), 1e-9);
    assertTrue(Arrays.stream(cells).flatMapToDouble(Arrays::stream).allMatch(c -> c >= 0));
  }

  private static double column(double[][] cells, int kind) {
    return Arrays.stream(cells).mapToDouble(row -> row[kind]).sum();
  }
}
