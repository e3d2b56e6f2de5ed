// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * Fills the negative cells of a table by rectangles that keep all sums (OB-2, rule H4): {@code
 * (r,c)} and {@code (r',c')} grow by what {@code (r,c')} and {@code (r',c)} give, these being above
 * zero. A corner {@code (r',c')} that is negative too goes first, then the smallest sum of the two
 * that give.
 *
 * <p>It always ends: row and column have sums of zero or more, so that a negative cell finds two
 * that give, and every step removes some of a negative cell and makes none.
 */
final class NegativeCells {
  private final int[][] cells;

  /** The corner opposite to the cell that is being filled. */
  private int row;

  private int column;

  /**
   * @param cells with sums of rows and columns of zero or more; changed in their place
   */
  NegativeCells(int[][] cells) {
    this.cells = cells;
  }

  void fill() {
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < cells[r].length; c++) {
        while (cells[r][c] < 0) {
          findCorner(r, c);
          step(r, c);
        }
      }
    }
  }

  private void findCorner(int r, int c) {
    long best = Long.MAX_VALUE;
    for (int other = 0; other < cells[r].length; other++) {
      if (cells[r][other] > 0) {
        for (int below = 0; below < cells.length; below++) {
          long cost = cells[below][c] > 0 ? cost(r, c, below, other) : Long.MAX_VALUE;
          if (cost < best) {
            best = cost;
            row = below;
            column = other;
          }
        }
      }
    }
  }

  private long cost(int r, int c, int below, int other) {
    long sum = (long) cells[r][other] + cells[below][c];
    return cells[below][other] < 0 ? sum : sum + (1L << Integer.SIZE);
  }

  private void step(int r, int c) {
    int step = Math.min(-cells[r][c], Math.min(cells[r][column], cells[row][c]));
    if (cells[row][column] < 0) {
      step = Math.min(step, -cells[row][column]);
    }
    cells[r][c] += step;
    cells[row][column] += step;
    cells[r][column] -= step;
    cells[row][c] -= step;
  }
}
