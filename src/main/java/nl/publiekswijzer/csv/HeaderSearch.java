// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the header among the first lines of a delimited file, above which title lines may
 * stand. A line is taken by itself, for what stands in a title need not follow any rule.
 */
final class HeaderSearch {
  private static final int LINES = 20;

  /**
   * The header that was found.
   *
   * @param position of its first byte
   * @param titleLines lines above it that are not blank
   */
  record Found(int position, long line, int titleLines, byte separator) {}

  private final CsvInput input;
  private final CsvRow row;
  private final Predicate<List<String>> isHeader;

  HeaderSearch(CsvInput input, CsvLimits limits, Predicate<List<String>> isHeader) {
    this.input = input;
    this.row = new CsvRow(limits);
    this.isHeader = isHeader;
  }

  /**
   * The first line that is a header.
   *
   * @param declared separators that may be; all that a line has when empty
   */
  Optional<Found> find(Optional<Byte> declared) {
    int start = input.position();
    int titles = 0;
    for (long line = input.line(); line <= LINES && start < input.end(); line++) {
      var candidates =
          declared.map(List::of).orElse(Separator.ranked(input.buffer(), start, input.end()));
      for (byte separator : candidates) {
        if (isHeader(start, line, separator)) {
          return Optional.of(new Found(start, line, titles, separator));
        }
      }
      int next = nextLine(start);
      titles += isBlank(start, next) ? 0 : 1;
      start = next;
    }
    return Optional.empty();
  }

  private boolean isHeader(int start, long line, byte separator) {
    try {
      var ahead = new CsvInput(input.buffer(), start, input.end(), line);
      if (Separator.isLineBreak(input.buffer()[start])
          || !new CsvRows(ahead, separator, row).read()) {
        return false;
      }
      WrappedRow.open(row, WrappedRow.separator(row, separator));
      return isHeader.test(row.texts());
    } catch (CsvException notByTheRules) {
      return false;
    }
  }

  private int nextLine(int start) {
    byte[] bytes = input.buffer();
    int i = start;
    while (i < input.end() && !Separator.isLineBreak(bytes[i])) {
      i++;
    }
    boolean pair = i + 1 < input.end() && bytes[i] == '\r' && bytes[i + 1] == '\n';
    return i + (pair ? 2 : 1);
  }

  private boolean isBlank(int start, int next) {
    byte[] bytes = input.buffer();
    for (int i = start; i < Math.min(next, input.end()); i++) {
      if ((bytes[i] & 0xff) > ' ' && bytes[i] != '"' && !Separator.isOne(bytes[i])) {
        return false;
      }
    }
    return true;
  }
}
