// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

/**
 * What the cells of a workbook hold, as text: its shared texts, and which of its numbers are dates.
 *
 * @param since1904 whether days are counted from 1904
 */
record Cells(SharedStrings strings, DateStyles styles, boolean since1904) {
  /** A formula that no program calculated has no value to read. */
  static final String NOT_CALCULATED = "#FORMULE";

  /**
   * Text of a cell: a number as people see it, a date as {@code 2025-12-06}, {@code WAAR} or {@code
   * ONWAAR}, an error as {@code #N/A}.
   *
   * @param type as in the attribute {@code t}
   * @param raw as in the element {@code v}
   */
  String text(String type, int style, String raw) {
    return switch (type) {
      case "s" -> strings.text(number(raw));
      case "b" -> raw.equals("0") || raw.equals("false") ? "ONWAAR" : "WAAR";
      case "d" -> raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
      case "n" -> styles.isDate(style) ? CellNumber.date(raw, since1904) : CellNumber.text(raw);
      default -> raw;
    };
  }

  /** A number that stands where there must be one. */
  static int number(String digits) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      throw Refusal.damaged();
    }
  }
}
