// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.Arrays;
import java.util.List;

/** What of a sheet some areas cover, in squares of a few points. */
final class Coverage {
  private static final double STEP = 4;

  private final boolean[][] covered;

  Coverage(Box sheet, List<Interior> areas) {
    int columns = (int) Math.ceil(sheet.right() / STEP) + 1;
    int rows = (int) Math.ceil(sheet.bottom() / STEP) + 1;
    covered = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (Interior area : areas) {
        fill(covered[row], (row + 0.5) * STEP, area);
      }
    }
  }

  /** The squares of a row between every second crossing of its middle. */
  private static void fill(boolean[] row, double y, Interior area) {
    if (y < area.bounds().top() || y > area.bounds().bottom()) {
      return;
    }
    double[] crossings = new double[16];
    int found = 0;
    for (List<Point> ring : area.rings()) {
      for (int i = 0; i < ring.size(); i++) {
        Point from = ring.get(i);
        Point to = ring.get((i + 1) % ring.size());
        if (from.y() > y != to.y() > y) {
          crossings = found == crossings.length ? Arrays.copyOf(crossings, 2 * found) : crossings;
          crossings[found++] =
              from.x() + (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y());
        }
      }
    }
    Arrays.sort(crossings, 0, found);
    for (int i = 0; i + 1 < found; i += 2) {
      int first = (int) Math.max(0, Math.floor(crossings[i] / STEP));
      int last = (int) Math.min(row.length - 1, Math.floor(crossings[i + 1] / STEP));
      for (int column = first; column <= last; column++) {
        row[column] = true;
      }
    }
  }

  /** How many covered squares a box touches. */
  int under(Box box) {
    int sum = 0;
    int lastRow = (int) Math.min(covered.length - 1, Math.floor(box.bottom() / STEP));
    for (int row = (int) Math.max(0, Math.floor(box.top() / STEP)); row <= lastRow; row++) {
      int last = (int) Math.min(covered[row].length - 1, Math.floor(box.right() / STEP));
      for (int c = (int) Math.max(0, Math.floor(box.left() / STEP)); c <= last; c++) {
        sum += covered[row][c] ? 1 : 0;
      }
    }
    return sum;
  }
}
