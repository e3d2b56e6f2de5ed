// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

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
}
