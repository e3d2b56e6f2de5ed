// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.ReportTable.Row;

/**
 * One table of a report for a spreadsheet in Dutch: the heads and rows that stand on the page, with
 * numbers as numbers and without drawings. A dash is an empty cell.
 */
final class TableCsv {
  private static final String MARK = "\uFEFF";
  private static final String DASH = "–";
  private static final Pattern NUMBER =
      Pattern.compile("[+−-]?(\\d{1,3}([.]\\d{3})+|\\d+)(,\\d+)?( %)?");

  private final ReportTable table;
  private final List<Integer> columns;
  private final boolean grouped;

  private TableCsv(ReportTable table) {
    this.table = table;
    this.columns =
        IntStream.range(0, table.columns().size()).filter(this::holdsText).boxed().toList();
    this.grouped = table.rows().stream().anyMatch(row -> row.group() != null);
  }

  /** The whole file, as {@code cijfers.csv} is written. */
  static byte[] of(ReportTable table) {
    return new TableCsv(table).text().getBytes(StandardCharsets.UTF_8);
  }

  private boolean holdsText(int column) {
    return table.rows().stream().anyMatch(row -> row.cells().get(column).figure() == null);
  }

  private String text() {
    var lines = new ArrayList<String>();
    lines.add(head());
    table.rows().forEach(row -> lines.add(line(row)));
    return lines.stream().collect(Collectors.joining("\r\n", MARK, "\r\n"));
  }

  private String head() {
    var heads = new ArrayList<String>();
    if (grouped) {
      heads.add("groep");
    }
    columns.forEach(column -> heads.add(head(column)));
    return heads.stream().map(CsvText::quoted).collect(Collectors.joining(";"));
  }

  /** Where the cells say that they are per cents, the head does. */
  private String head(int column) {
    String head = table.columns().get(column).head();
    boolean percent =
        table.rows().stream().anyMatch(row -> row.cells().get(column).text().endsWith(" %"));
    return percent && !head.contains("%") ? head + " (%)" : head;
  }

  private String line(Row row) {
    var cells = new ArrayList<String>();
    if (grouped) {
      cells.add(CsvText.quoted(row.group() == null ? "" : row.group()));
    }
    columns.forEach(column -> cells.add(cell(row.cells().get(column).text(), isNumeric(column))));
    return String.join(";", cells);
  }

  private boolean isNumeric(int column) {
    return table.columns().get(column).numeric();
  }

  private static String cell(String text, boolean numeric) {
    if (text.equals(DASH)) {
      return "";
    }
    return numeric && NUMBER.matcher(text).matches()
        ? text.replaceAll("[.+ %]", "").replace('−', '-')
        : CsvText.quoted(text);
  }
}
