// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import nl.publiekswijzer.figure.Figure;

/**
 * A table of a report; the first column names what the row is about.
 *
 * @param columns as many as each row has cells
 */
public record ReportTable(String caption, List<Column> columns, List<Row> rows) {
  public ReportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int width = columns.size();
    if (width == 0 || rows.stream().anyMatch(row -> row.cells().size() != width)) {
      throw new IllegalArgumentException("rows of " + caption + " do not fit its columns");
    }
  }

  /**
   * A column.
   *
   * @param numeric whether its cells are numbers
   */
  public record Column(String head, boolean numeric) {}

  /**
   * A row.
   *
   * @param segment code of the segment it is about; empty where it is about none by itself
   * @param group heading above the rows of one group; null where there are no groups
   * @param total whether it sums the others up
   */
  public record Row(String segment, String group, boolean total, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What stands in one cell.
   *
   * @param figure a small drawing instead of the text, or null
   */
  public record Cell(String text, Figure figure, Emphasis emphasis) {
    public Cell(String text, Figure figure) {
      this(text, figure, Emphasis.NONE);
    }
  }

  /** How a number stands out among others of its kind. */
  public enum Emphasis {
    NONE,
    /** High: bold. */
    OVER,
    /** Low: in a box. */
    UNDER
  }
}
