// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * What a delimited file may measure before it is refused.
 *
 * @param maxBytes bytes of the whole file
 * @param maxRows rows without the header and empty lines
 * @param maxRowBytes bytes of one row, separators and quoted line breaks included
 * @param maxColumns fields in one row
 */
public record CsvLimits(long maxBytes, long maxRows, int maxRowBytes, int maxColumns) {
  public CsvLimits {
    if (maxBytes < 1 || maxRows < 1 || maxRowBytes < 1 || maxColumns < 1) {
      throw new IllegalArgumentException("every limit of a delimited file must be at least 1");
    }
  }

  /** Own limits on the file, with rows of at most a mebibyte and 500 columns. */
  public CsvLimits(long maxBytes, long maxRows) {
    this(maxBytes, maxRows, 1 << 20, 500);
  }

  public CsvException tooManyBytes() {
    return new CsvException("het bestand is groter dan " + dutch(maxBytes) + " bytes");
  }

  public CsvException tooManyRows(long line) {
    return new CsvException(line, "het bestand heeft meer dan " + dutch(maxRows) + " rijen");
  }

  public CsvException tooManyColumns(long line) {
    return new CsvException(line, "de regel heeft meer dan " + dutch(maxColumns) + " kolommen");
  }

  CsvException tooLong(long line) {
    return new CsvException(line, "de regel is langer dan " + dutch(maxRowBytes) + " bytes");
  }

  private static String dutch(long number) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl-NL")).format(number);
  }
}
