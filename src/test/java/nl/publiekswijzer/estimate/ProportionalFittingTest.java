// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProportionalFittingTest {
  @Test
  void tableThatFitsIsLeftAsItIs() {
    double[][] seed = {{1, 2}, {3, 4}};
    var fitted = ProportionalFitting.fit(seed, new double[] {3, 7}, new double[] {4, 6});
    assertEquals(1, fitted.rounds());
    assertArrayEquals(seed[0], fitted.cells()[0], 1e-12);
    assertArrayEquals(seed[1], fitted.cells()[1], 1e-12);
  }

  @Test
  void evenSeedGivesTheProductOfTheSums() {
    double[][] seed = {{1, 1}, {1, 1}};
    var fitted = ProportionalFitting.fit(seed, new double[] {30, 70}, new double[] {40, 60});
    assertArrayEquals(new double[] {12, 18}, fitted.cells()[0], 1e-9);
    assertArrayEquals(new double[] {28, 42}, fitted.cells()[1], 1e-9);
  }

  @Test
  void sumsAreMetAndZeroCellsStayZero() {
    var random = new Random(11);
    for (int round = 0; round < 200; round++) {
      double[][] seed = seed(random);
      double[][] target = scaled(seed, random);
      var fitted = ProportionalFitting.fit(seed, rowSums(target), columnSums(target));
      assertTrue(fitted.converged(), "error " + fitted.error());
      assertClose(rowSums(target), rowSums(fitted.cells()));
      assertClose(columnSums(target), columnSums(fitted.cells()));
      for (int r = 0; r < seed.length; r++) {
        for (int c = 0; c < seed[r].length; c++) {
          assertEquals(seed[r][c] == 0, fitted.cells()[r][c] == 0);
        }
      }
    }
  }

  @Test
  void orderOfTheRowsDoesNotMatter() {
    var random = new Random(13);
    double[][] seed = seed(random);
    double[][] target = scaled(seed, random);
    var forth = ProportionalFitting.fit(seed, rowSums(target), columnSums(target));
    var back =
        ProportionalFitting.fit(
            reversed(seed), rowSums(reversed(target)), columnSums(reversed(target)));
    for (int r = 0; r < seed.length; r++) {
      assertArrayEquals(forth.cells()[r], reversed(back.cells())[r], 1e-9);
    }
  }

  @Test
  void sumsThatZeroCellsForbidDoNotConverge() {
    double[][] seed = {{1, 0}, {0, 1}};
    var fitted = ProportionalFitting.fit(seed, new double[] {3, 7}, new double[] {7, 3});
    assertFalse(fitted.converged());
    assertEquals(200, fitted.rounds());
    assertEquals(4 / 3.0, fitted.error(), 1e-9);
  }

  @Test
  void sumsThatDifferInTotalAreRefused() {
    double[][] seed = {{1}};
    assertThrows(
        IllegalArgumentException.class,
        () -> ProportionalFitting.fit(seed, new double[] {1}, new double[] {2}));
  }

  @Test
  void sumsThatDifferByRoundingOnlyAreTaken() {
    double[][] seed = {{1}};
    var fitted = ProportionalFitting.fit(seed, new double[] {0}, new double[] {1e-6});
    assertTrue(fitted.converged());
  }

  @Test
  void rowOfNothingIsMet() {
    double[][] seed = {{1, 1}, {1, 1}};
    var fitted = ProportionalFitting.fit(seed, new double[] {0, 5}, new double[] {2, 3});
    assertTrue(fitted.converged());
    assertArrayEquals(new double[] {0, 0}, fitted.cells()[0], 1e-12);
    assertArrayEquals(new double[] {2, 3}, fitted.cells()[1], 1e-9);
  }

  @Test
  void errorOfOneInAHundredThousandIsEnough() {
    assertTrue(new ProportionalFitting(new double[0][], 1, 0.00001).converged());
    assertFalse(new ProportionalFitting(new double[0][], 1, 0.000011).converged());
  }

  private static double[][] seed(Random random) {
    var seed = new double[2 + random.nextInt(8)][2 + random.nextInt(5)];
    for (double[] row : seed) {
      for (int c = 0; c < row.length; c++) {
        row[c] = c > 0 && random.nextInt(6) == 0 ? 0 : 0.05 + random.nextDouble();
      }
    }
    return seed;
  }

  /** A table with the same zeros, so that its sums can be reached from the seed. */
  private static double[][] scaled(double[][] seed, Random random) {
    return Arrays.stream(seed)
        .map(row -> Arrays.stream(row).map(v -> v * (1 + 50 * random.nextDouble())).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] reversed(double[][] table) {
    var reversed = new double[table.length][];
    for (int r = 0; r < table.length; r++) {
      reversed[r] = table[table.length - 1 - r];
    }
    return reversed;
  }

  private static double[] rowSums(double[][] table) {
    return Arrays.stream(table).mapToDouble(r -> Arrays.stream(r).sum()).toArray();
  }

  private static double[] columnSums(double[][] table) {
    var sums = new double[table[0].length];
    for (double[] row : table) {
      Arrays.setAll(sums, c -> sums[c] + row[c]);
    }
    return sums;
  }

  private static void assertClose(double[] expected, double[] actual) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], 0.001 * expected[i] + 1e-9);
    }
  }
}
