// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * Makes a table of whole numbers non-negative with given sums of rows and columns, in a fixed order
 * and by small steps (OB-2, rule H4).
 *
 * <ol>
 *   <li>While a row and a column both lack: one more there, at the most negative cell of the row,
 *       else at its largest. While both have too much: one less, at the largest.
 *   <li>What rows lack is moved within a column from a row with too much, in that row's largest
 *       column; what columns lack likewise.
 *   <li>{@link NegativeCells} are filled.
 * </ol>
 */
final class TableBalance {
  private final int[][] cells;
  private final int[] rowLacks;
  private final int[] columnLacks;

  private TableBalance(int[][] cells, int[] rows, int[] columns) {
    this.cells = cells;
    this.rowLacks = rows.clone();
    this.columnLacks = columns.clone();
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        rowLacks[r] -= cells[r][c];
        columnLacks[c] -= cells[r][c];
      }
    }
  }

  /**
   * Balances a table in its place.
   *
   * @param rows zero or more each
   * @param columns zero or more each, with the same sum
   */
  static void balance(int[][] cells, int[] rows, int[] columns) {
    refuseNonsense(rows, columns);
    var balance = new TableBalance(cells, rows, columns);
    balance.both(1);
    balance.both(-1);
    balance.rows();
    balance.columns();
    new NegativeCells(cells).fill();
  }

  private static void refuseNonsense(int[] rows, int[] columns) {
    long left = 0;
    boolean negative = false;
    for (int row : rows) {
      left += row;
      negative |= row < 0;
    }
    for (int column : columns) {
      left -= column;
      negative |= column < 0;
    }
    if (left != 0 || negative) {
      throw new IllegalArgumentException("no table has these sums: they differ by " + left);
    }
  }

  /**
   * @param sign 1 where both lack, -1 where both have too much
   */
  private void both(int sign) {
    for (int r = 0; r < cells.length; r++) {
      int c = sign * rowLacks[r] > 0 ? column(r, sign) : -1;
      while (c >= 0 && sign * rowLacks[r] > 0) {
        cells[r][c] += sign;
        rowLacks[r] -= sign;
        columnLacks[c] -= sign;
        c = column(r, sign);
      }
    }
  }

  /** Where a row is changed, among the columns that ask for it; -1 when none does. */
  private int column(int row, int sign) {
    int best = -1;
    for (int c = 0; c < columnLacks.length; c++) {
      if (sign * columnLacks[c] > 0
          && (best < 0 || goesFirst(cells[row][c], cells[row][best], sign))) {
        best = c;
      }
    }
    return best;
  }

  private static boolean goesFirst(int cell, int other, int sign) {
    if (sign > 0 && (cell < 0 || other < 0)) {
      return cell < other;
    }
    return cell > other;
  }

  private void rows() {
    for (int r = 0, from = 0; r < rowLacks.length; r++) {
      while (rowLacks[r] > 0) {
        from = firstWithTooMuch(rowLacks, from);
        int c = largestOfRow(from);
        cells[from][c]--;
        cells[r][c]++;
        rowLacks[from]++;
        rowLacks[r]--;
      }
    }
  }

  private void columns() {
    for (int c = 0, from = 0; c < columnLacks.length; c++) {
      while (columnLacks[c] > 0) {
        from = firstWithTooMuch(columnLacks, from);
        int r = largestOfColumn(from);
        cells[r][from]--;
        cells[r][c]++;
        columnLacks[from]++;
        columnLacks[c]--;
      }
    }
  }

  private static int firstWithTooMuch(int[] lacks, int from) {
    int first = from;
    while (lacks[first] >= 0) {
      first++;
    }
    return first;
  }

  private int largestOfRow(int row) {
    int largest = 0;
    for (int c = 1; c < columnLacks.length; c++) {
      if (cells[row][c] > cells[row][largest]) {
        largest = c;
      }
    }
    return largest;
  }

  private int largestOfColumn(int column) {
    int largest = 0;
    for (int r = 1; r < cells.length; r++) {
      if (cells[r][column] > cells[largest][column]) {
        largest = r;
      }
    }
    return largest;
  }
}
