// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

/** Cuts the bytes of a delimited file into rows and fields, by RFC 4180; skips empty lines. */
final class CsvRows {
  private static final int END = -1;

  private final CsvInput input;
  private final byte separator;
  private final CsvRow row;

  CsvRows(CsvInput input, byte separator, CsvRow row) {
    this.input = input;
    this.separator = separator;
    this.row = row;
  }

  byte separator() {
    return separator;
  }

  /** Reads the next row into the one given; false at the end. */
  boolean read() {
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
