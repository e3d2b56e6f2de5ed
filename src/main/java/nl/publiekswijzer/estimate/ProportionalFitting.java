// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;

/**
 * Iterative proportional fitting: a table scaled by rows and columns in turn until its row and
 * column sums are those asked for, with as little change to its inner pattern as possible.
 *
 * @param cells the fitted table, row by row
 * @param rounds rounds that were needed
 * @param error largest relative error of a row sum that is left; column sums are exact
 */
public record ProportionalFitting(double[][] cells, int rounds, double error) {
  private static final double TOLERANCE = 1e-5;
  private static final int MAX_ROUNDS = 200;

  /** True when every sum is met within one in a hundred thousand. */
  public boolean converged() {
    return error <= TOLERANCE;
  }

  /**
   * Fits a table to sums. A cell that is zero in the seed stays zero.
   *
   * @param seed zero or more in every cell
   * @param rowSums one for each row of the seed
   * @param columnSums one for each column; together equal to the row sums but for rounding
   */
  public static ProportionalFitting fit(double[][] seed, double[] rowSums, double[] columnSums) {
    requireEqualTotals(rowSums, columnSums);
    double[][] cells = Arrays.stream(seed).map(double[]::clone).toArray(double[][]::new);
    int round = 0;
    double error = Double.POSITIVE_INFINITY;
    while (round < MAX_ROUNDS && error > TOLERANCE) {
      scaleRows(cells, rowSums);
      scaleColumns(cells, columnSums);
      error = rowError(cells, rowSums);
      round++;
    }
    return new ProportionalFitting(cells, round, error);
  }

  private static void requireEqualTotals(double[] rowSums, double[] columnSums) {
    double rows = Arrays.stream(rowSums).sum();
    double columns = Arrays.stream(columnSums).sum();
    if (Math.abs(rows - columns) > 1e-6 * Math.max(1, rows)) {
      throw new IllegalArgumentException("rows sum to " + rows + ", columns to " + columns);
    }
  }

  private static void scaleRows(double[][] cells, double[] rowSums) {
    for (int r = 0; r < cells.length; r++) {
      double factor = factor(rowSums[r], Arrays.stream(cells[r]).sum());
      for (int c = 0; c < cells[r].length; c++) {
        cells[r][c] *= factor;
      }
    }
  }

  private static void scaleColumns(double[][] cells, double[] columnSums) {
    for (int c = 0; c < columnSums.length; c++) {
      double sum = 0;
      for (double[] row : cells) {
        sum += row[c];
      }
      double factor = factor(columnSums[c], sum);
      for (double[] row : cells) {
        row[c] *= factor;
      }
    }
  }

  private static double factor(double wanted, double sum) {
    return sum > 0 ? wanted / sum : 0;
  }

  private static double rowError(double[][] cells, double[] rowSums) {
    double worst = 0;
    for (int r = 0; r < cells.length; r++) {
      double gap = Math.abs(Arrays.stream(cells[r]).sum() - rowSums[r]);
      double error = rowSums[r] > 0 ? gap / rowSums[r] : gap;
      worst = Math.max(worst, error);
    }
    return worst;
  }
}
