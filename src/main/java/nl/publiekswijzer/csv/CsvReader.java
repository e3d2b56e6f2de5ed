// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;

/**
 * A delimited file with a header, read row by row into one reused row.
 *
 * <p>Separator semicolon, comma, tab or bar, as a first line {@code sep=;} says or else whichever
 * the header uses most; quotes as in RFC 4180, with quoted separators, doubled quotes and quoted
 * line breaks; line breaks CRLF, LF or CR; rows in which nothing shows are skipped. A row that
 * stands in quotes as a whole is read as what stands inside. UTF-16 is known by its mark; otherwise
 * each row is read as UTF-8 when it is valid UTF-8 and as Windows-1252 if not, even within one
 * file. A quote that is never closed, text behind a closing quote, NUL bytes, known binary files
 * and anything over the limits give a {@link CsvException}.
 */
public final class CsvReader implements RowReader {
  private final CsvInput input;
  private final CsvLimits limits;
  private final CsvRow row;
  private final CsvRows lines;
  private final byte wrapped;
  private final List<String> header;
  private int titleLines;
  private long rows;

  /** A file whose header is the first row. */
  public CsvReader(InputStream stream, CsvLimits limits) {
    this(stream, limits, List.of());
  }

  /**
   * A file whose header stands among the first twenty lines.
   *
   * @param isHeader tells whether a row is the header; when none is, the first that may be names
   */
  public CsvReader(InputStream stream, CsvLimits limits, Predicate<List<String>> isHeader) {
    this(stream, limits, List.of(isHeader, RowReader::mayBeNames));
  }

  private CsvReader(InputStream stream, CsvLimits limits, List<Predicate<List<String>>> headers) {
    this.input = new CsvInput(stream, limits);
    this.limits = limits;
    this.row = new CsvRow(limits);
    this.lines = new CsvRows(input, findHeader(headers), row);
    if (!readLine()) {
      throw new CsvException("het bestand is leeg");
    }
    this.wrapped = WrappedRow.separator(row, lines.separator());
    WrappedRow.open(row, wrapped);
    this.header = row.texts();
  }

  /** Goes to the header, if it is found, and gives the separator. */
  private byte findHeader(List<Predicate<List<String>>> headers) {
    var declared = input.takeSeparatorLine();
    var found =
        headers.stream()
            .flatMap(isHeader -> new HeaderSearch(input, limits, isHeader).find(declared).stream())
            .findFirst();
    found.ifPresent(
        header -> {
          input.skipTo(header.position(), header.line());
          titleLines = header.titleLines();
        });
    return found
        .map(HeaderSearch.Found::separator)
        .or(() -> declared)
        .orElseGet(() -> Separator.detect(input.buffer(), input.position(), input.end()));
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public boolean next() {
    if (!readLine()) {
      return false;
    }
    WrappedRow.open(row, wrapped);
    if (++rows > limits.maxRows()) {
      throw limits.tooManyRows(row.line());
    }
    return true;
  }

  private boolean readLine() {
    boolean there = lines.read();
    while (there && row.isBlank()) {
      there = lines.read();
    }
    return there;
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
    return row.line();
  }

  @Override
  public TablePlace place() {
    return TablePlace.inText(titleLines);
  }

  @Override
  public void close() {
    input.close();
  }
}
