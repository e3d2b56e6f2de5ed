// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A delimited file with a header, read row by row into one reused row.
 *
 * <p>Separator semicolon, comma or tab, whichever the header uses most; quotes as in RFC 4180, with
 * quoted separators, doubled quotes and quoted line breaks; line breaks CRLF, LF or CR; empty lines
 * are skipped. Each row is read as UTF-8 when it is valid UTF-8 and as Windows-1252 otherwise, even
 * within one file. A quote that is never closed, text behind a closing quote, NUL bytes, known
 * binary files and anything over the limits give a {@link CsvException}.
 */
public final class CsvReader implements RowReader {
  private static final int END = -1;

  private final CsvInput input;
  private final CsvLimits limits;
  private final CsvRow row;
  private final byte separator;
  private final List<String> header;
  private long rows;

  public CsvReader(InputStream stream, CsvLimits limits) {
    this.input = new CsvInput(stream, limits.maxBytes());
    this.limits = limits;
    this.row = new CsvRow(limits);
    this.separator = input.separator();
    this.header = readHeader();
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public boolean next() {
    if (!readRow()) {
      return false;
    }
    if (++rows > limits.maxRows()) {
      throw new CsvException(
          row.line(), "het bestand heeft meer dan " + CsvInput.dutch(limits.maxRows()) + " rijen");
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
    return row.line();
  }

  @Override
  public TablePlace place() {
    return TablePlace.inText(0);
  }

  @Override
  public void close() {
    input.close();
  }

  private List<String> readHeader() {
    if (!readRow()) {
      throw new CsvException(1, "het bestand is leeg");
    }
    var names = new ArrayList<String>();
    for (int column = 0; column < row.columns(); column++) {
      names.add(row.text(column));
    }
    return List.copyOf(names);
  }

  private boolean readRow() {
    long line = input.line();
    int b = input.read();
    while (b == '\n') {
      line = input.line();
      b = input.read();
    }
    if (b == END) {
      return false;
    }
    row.begin(line);
    boolean more = true;
    while (more) {
      b = b == '"' ? readQuoted() : readPlain(b);
      more = b == separator;
      row.endField(more);
      if (more) {
        b = input.read();
      }
    }
    return true;
  }

  /** Takes a field that begins with the byte given; returns the byte behind it. */
  private int readPlain(int first) {
    int b = first;
    while (b != separator && b != '\n' && b != END) {
      row.append(b);
      b = input.read();
    }
    return b;
  }

  /** Takes a field whose opening quote was read; returns the byte behind it. */
  private int readQuoted() {
    int b = input.read();
    while (true) {
      if (b == END || row.isFull()) {
        throw new CsvException(row.line(), "een aanhalingsteken wordt nergens gesloten");
      }
      if (b == '"') {
        b = input.read();
        if (b != '"') {
          return behindQuote(b);
        }
      }
      row.append(b);
      b = input.read();
    }
  }

  private int behindQuote(int first) {
    int b = first;
    while (b == ' ') {
      b = input.read();
    }
    if (b != separator && b != '\n' && b != END) {
      throw new CsvException(row.line(), "er staat tekst achter een sluitend aanhalingsteken");
    }
    return b;
  }
}
