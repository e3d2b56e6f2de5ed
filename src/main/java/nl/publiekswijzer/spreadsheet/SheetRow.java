// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.publiekswijzer.csv.Blank;
import nl.publiekswijzer.csv.CsvLimits;

/** The row of a sheet just read, reused for every row; a cell becomes text when it is asked for. */
final class SheetRow {
  private final Cells cells;
  private final CsvLimits limits;
  private String[] types = new String[32];
  private String[] raw = new String[32];
  private int[] styles = new int[32];
  private int columns;
  private long number;

  SheetRow(Cells cells, CsvLimits limits) {
    this.cells = cells;
    this.limits = limits;
  }

  void begin(long rowNumber) {
    Arrays.fill(raw, 0, columns, null);
    columns = 0;
    number = rowNumber;
  }

  /** Sets a cell that holds something. */
  void set(int column, String type, int style, String value) {
    if (column >= limits.maxColumns()) {
      throw limits.tooManyColumns(number);
    }
    if (column >= raw.length) {
      int size = Math.max(column + 1, 2 * raw.length);
      types = Arrays.copyOf(types, size);
      raw = Arrays.copyOf(raw, size);
      styles = Arrays.copyOf(styles, size);
    }
    types[column] = type;
    raw[column] = value;
    styles[column] = style;
    columns = Math.max(columns, column + 1);
  }

  int columns() {
    return columns;
  }

  long number() {
    return number;
  }

  /** Text of a cell; one that the row does not have reads as empty. */
  String text(int column) {
    if (column < 0) {
      throw new IndexOutOfBoundsException(column);
    }
    return column >= columns || raw[column] == null
        ? ""
        : cells.text(types[column], styles[column], raw[column]);
  }

  List<String> texts() {
    var texts = new ArrayList<String>(columns);
    for (int column = 0; column < columns; column++) {
      texts.add(text(column));
    }
    return List.copyOf(texts);
  }

  /** True when no cell shows anything. */
  boolean isBlank() {
    for (int column = 0; column < columns; column++) {
      if (!Blank.isAll(text(column))) {
        return false;
      }
    }
    return true;
  }
}
