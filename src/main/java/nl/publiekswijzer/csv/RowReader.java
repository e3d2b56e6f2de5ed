// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.util.List;

/**
 * A table with a header, read row by row into one reused row, whether it stands in a delimited file
 * or in a workbook. What cannot be read gives a {@link CsvException}.
 */
public interface RowReader extends AutoCloseable {
  /** Whether a row may hold the names of columns: a title has no second cell. */
  static boolean mayBeNames(List<String> row) {
    return row.stream().filter(cell -> !cell.isBlank()).limit(2).count() == 2;
  }

  /** Column names as typed; they may be empty or stand there twice. */
  List<String> header();

  /** Reads the next row that is not empty; false at the end of the table. */
  boolean next();

  /** Text of a field of the current row as typed, empty when the row is shorter; first is 0. */
  String field(int column);

  /** Number of fields in the current row, which may differ from the header. */
  int columns();

  /** Line of the file, or row of the sheet, on which the current row begins; the first is 1. */
  long lineNumber();

  /** Where the table stood in its file, and what was passed over. */
  TablePlace place();

  @Override
  void close();
}
