// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

/**
 * A row that stands in quotes as a whole, so that it reads as one cell: {@code "1234AB;1;A"}.
 * Spreadsheets write it when they took a whole line for a text.
 */
final class WrappedRow {
  private WrappedRow() {}

  /** Cuts such a row into the fields that stand inside; leaves any other row as it is. */
  static void open(CsvRow row, byte separator) {
    if (row.isOneCell()) {
      byte[] cell = row.firstCell();
      if (holds(cell, separator) && !holds(cell, (byte) '\n')) {
        new CsvRows(new CsvInput(cell, 0, cell.length, row.line()), separator, row).read();
      }
    }
  }

  /** The separator inside the header, if it is such a row; else the one of the file. */
  static byte separator(CsvRow header, byte ofFile) {
    if (!header.isOneCell()) {
      return ofFile;
    }
    byte[] cell = header.firstCell();
    byte inside = Separator.detect(cell, 0, cell.length);
    return holds(cell, inside) ? inside : ofFile;
  }

  private static boolean holds(byte[] cell, byte sought) {
    for (byte b : cell) {
      if (b == sought) {
        return true;
      }
    }
    return false;
  }
}
