// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A delimited file for a spreadsheet: UTF-8 with a byte order mark, semicolons, lines ending in CR
 * LF. Texts are quoted; one that a spreadsheet would take for a formula gets an apostrophe in
 * front. Numbers stay numbers.
 */
public final class CsvText {
  private static final String MARK = "\uFEFF";

  /** Also the full-width forms, which some spreadsheets treat alike. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder text = new StringBuilder(MARK);

  public CsvText(String... columns) {
    text.append(String.join(";", columns)).append("\r\n");
  }

  /** Adds a row; what is no number is a text. */
  public CsvText row(Object... cells) {
    text.append(Stream.of(cells).map(CsvText::cell).collect(Collectors.joining(";")));
    text.append("\r\n");
    return this;
  }

  private static String cell(Object value) {
    return value instanceof Number ? value.toString() : quoted(String.valueOf(value));
  }

  /** A text cell that stays a text. */
  public static String quoted(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  /** The text of a cell as it was before {@link #quoted} put an apostrophe in front of it. */
  public static String unguarded(String cell) {
    boolean guarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
    return guarded ? cell.substring(1) : cell;
  }

  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
