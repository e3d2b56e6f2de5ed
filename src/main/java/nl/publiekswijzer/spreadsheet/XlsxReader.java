// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.publiekswijzer.csv.Blank;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.RowReader;
import nl.publiekswijzer.csv.TablePlace;
import nl.publiekswijzer.spreadsheet.Workbook.Sheet;

/**
 * A table on a sheet of a workbook in memory, read row by row. The sheet is the one of the name
 * given, else the first with a header among its first twenty rows, else the first that is not
 * empty. Hidden rows and sheets are read like others; of a formula the value is read that a program
 * saved.
 */
final class XlsxReader implements RowReader {
  private static final int HEADER_ROWS = 20;

  private final Parts parts;
  private final Workbook workbook;
  private final CsvLimits limits;
  private final SheetRow row;
  private Optional<Sheet> firstFilled = Optional.empty();
  private Sheet sheet;
  private SheetRows lines;
  private List<String> header;
  private int titleLines;
  private long rows;

  XlsxReader(
      Parts parts, CsvLimits limits, Predicate<List<String>> isHeader, Optional<String> sheetName) {
    this.parts = parts;
    this.limits = limits;
    this.workbook = Workbook.read(parts);
    this.row = new SheetRow(workbook.cells(), limits);
    var sheets = sheetName.map(this::named).orElse(workbook.sheets());
    if (!findHeader(sheets, isHeader) && !findHeader(sheets, RowReader::mayBeNames)) {
      var filled = firstFilled.orElseThrow(() -> new CsvException("het bestand is leeg"));
      findHeader(List.of(filled), names -> true);
    }
  }

  private List<Sheet> named(String name) {
    var sought = Blank.strip(name);
    var found =
        workbook.sheets().stream().filter(s -> s.name().strip().equalsIgnoreCase(sought)).toList();
    if (found.isEmpty()) {
      var names = workbook.sheets().stream().map(Sheet::name).toList();
      throw new CsvException(
          "dit werkblad staat niet in het bestand; wel: " + String.join(", ", names));
    }
    return found.subList(0, 1);
  }

  /** Goes to the first header on one of the sheets; remembers the first that has a row. */
  private boolean findHeader(List<Sheet> sheets, Predicate<List<String>> isHeader) {
    for (Sheet candidate : sheets) {
      sheet = candidate;
      lines = new SheetRows(new XmlPart(parts.read(candidate.part())), row);
      titleLines = 0;
      while (lines.read() && (titleLines == 0 || row.number() <= HEADER_ROWS)) {
        if (isHeader.test(row.texts())) {
          header = row.texts();
          return true;
        }
        titleLines++;
        firstFilled = firstFilled.or(() -> Optional.of(candidate));
      }
    }
    return false;
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public boolean next() {
    if (!lines.read()) {
      return false;
    }
    if (++rows > limits.maxRows()) {
      throw limits.tooManyRows(row.number());
    }
    return true;
  }

  @Override
  public String field(int column) {
    return row.text(column);
  }

  @Override
  public int columns() {
    return row.columns();
  }

  @Override
  public long lineNumber() {
    return row.number();
  }

  @Override
  public TablePlace place() {
    var others = workbook.sheets().stream().filter(s -> s != sheet).map(Sheet::name).toList();
    return new TablePlace(titleLines, Optional.of(sheet.name()), others);
  }

  /** Nothing is open: the workbook is in memory. */
  @Override
  public void close() {}
}
