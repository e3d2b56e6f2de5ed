// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MatrixTest {
  private static final Matrix TWO = Matrix.of(new double[] {4, 1}, new double[] {1, 2});

  private static void assertCells(Matrix matrix, double... cells) {
    for (int i = 0; i < cells.length; i++) {
      assertEquals(cells[i], matrix.at(i / 2, i % 2), 1e-12);
    }
  }

  @Test
  void inverseOfTwoByTwo() {
    assertCells(TWO.inverse(), 2 / 7d, -1 / 7d, -1 / 7d, 4 / 7d);
    assertCells(TWO.inverse().times(TWO), 1, 0, 0, 1);
  }

  @Test
  void sumsAndProducts() {
    assertCells(TWO.plus(Matrix.diagonal(1, 2)), 5, 1, 1, 4);
    var wide = Matrix.of(new double[] {1, 2, 3}, new double[] {4, 5, 6});
    assertCells(wide.times(wide.transposed()), 14, 32, 32, 77);
  }
}
