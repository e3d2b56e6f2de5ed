// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.csv.RowReader;

/**
 * A table in the file that somebody gave: delimited text is read as a stream, a workbook (XLSX)
 * from memory. Which it is shows in its first bytes. Nothing goes to disk.
 */
public final class TableFile {
  private static final String ZIP = "PK\3\4";
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

  private TableFile() {}

  /**
   * Opens the file and finds its header.
   *
   * @param isHeader tells whether a row is the header; when none is, the first that may be names,
   *     else the first row
   * @param sheet name of the sheet to read, for a workbook; without it the first with a header
   * @throws CsvException when it cannot be read; tells what to do, never what is in it
   */
  public static RowReader open(
      InputStream stream,
      CsvLimits limits,
      Predicate<List<String>> isHeader,
      Optional<String> sheet) {
    var file = new PushbackInputStream(stream, ZIP.length());
    String beginning = beginning(file);
    if (beginning.equals(ZIP)) {
      var parts = new Parts(bytes(file, limits), limits.maxBytes());
      ForeignFile.refuse(parts);
      return new XlsxReader(parts, limits, isHeader, sheet);
    }
    if (beginning.equals(COMPOUND)) {
      throw ForeignFile.compound(bytes(file, limits));
    }
    return new CsvReader(file, limits, isHeader);
  }

  private static String beginning(PushbackInputStream file) {
    try {
      byte[] first = file.readNBytes(ZIP.length());
      file.unread(first);
      return new String(first, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(InputStream file, CsvLimits limits) {
    try {
      byte[] bytes = file.readNBytes((int) Math.min(limits.maxBytes() + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > limits.maxBytes()) {
        throw limits.tooManyBytes();
      }
      file.close();
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
