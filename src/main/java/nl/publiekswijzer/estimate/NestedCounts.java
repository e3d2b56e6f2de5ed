// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;

/**
 * Counts of small areas, many of them hidden, so that together they are the counts of the area they
 * lie in. A hidden count is expected to be like that area, all of one kind as many times more or
 * fewer as makes their sum right; what then is left is brought to both sums by proportional
 * fitting.
 */
final class NestedCounts {
  private static final int HALVINGS = 18;

  /** Logarithm of the most that hidden counts are scaled by, and the least. */
  private static final double MOST = 6;

  private NestedCounts() {}

  /**
   * @param counts by small area and kind, not a number where hidden
   * @param rows the sum of each small area, zero or more
   * @param whole the sum of each kind; only their proportions count, for they are brought to the
   *     sum of the rows
   */
  static double[][] fit(double[][] counts, double[] rows, double[] whole) {
    double all = Arrays.stream(rows).sum();
    double sum = Arrays.stream(whole).sum();
    double[] columns = Arrays.stream(whole).map(w -> w * all / sum).toArray();
    var cells = new double[counts.length][columns.length];
    for (int kind = 0; kind < columns.length; kind++) {
      double share = columns[kind] / all;
      double factor = factor(counts, rows, kind, columns[kind], share);
      for (int a = 0; a < cells.length; a++) {
        cells[a][kind] = HiddenCounts.expected(counts[a][kind], rows[a] * share * factor);
      }
    }
    return ProportionalFitting.fit(cells, rows, columns).cells();
  }

  private static double factor(
      double[][] counts, double[] rows, int kind, double wanted, double share) {
    double low = -MOST;
    double high = MOST;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      double factor = StrictMath.exp(middle);
      double sum = 0;
      for (int a = 0; a < rows.length; a++) {
        sum += HiddenCounts.expected(counts[a][kind], rows[a] * share * factor);
      }
      if (sum < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return StrictMath.exp((low + high) / 2);
  }
}
