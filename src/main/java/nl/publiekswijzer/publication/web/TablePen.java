// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import java.util.List;
import java.util.Objects;
import nl.publiekswijzer.figure.SvgPen;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.ReportTable.Cell;
import nl.publiekswijzer.publication.ReportTable.Column;
import nl.publiekswijzer.publication.ReportTable.Row;

/**
 * Writes tables of a report as HTML.
 *
 * @param chosen code of the segment whose rows stand out; empty for none
 * @param words of the page, for what is said around the numbers
 */
record TablePen(Html html, String chosen, Speech words) {
  private static final String HEAD = "utrecht-table__header-cell";
  private static final String CELL = "utrecht-table__cell";
  private static final int MANY = 9;
  private static final String NUMERIC = "--numeric-column";

  /**
   * One table.
   *
   * @param name of the region that scrolls, once on a page
   */
  void draw(ReportTable table, String name) {
    boolean many = table.columns().size() >= MANY;
    html.raw(
            "<div class=\"pw-table"
                + (many ? " pw-table--many" : "")
                + "\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .text(name)
        .raw("\"><p class=\"pw-table__hint\" lang=\"" + words.language().code() + "\">")
        .text(words.get("frame.table.hint"))
        .raw("</p><table class=\"utrecht-table utrecht-table--html-table\">")
        .element("caption", "utrecht-table__caption", table.caption());
    html.raw("<thead class=\"utrecht-table__header\"><tr class=\"utrecht-table__row\">");
    table.columns().forEach(this::head);
    html.raw("</tr></thead>");
    body(table);
    html.raw("</table></div>");
  }

  private void head(Column column) {
    String css = HEAD + (column.numeric() ? " " + HEAD + NUMERIC : "");
    html.raw("<th class=\"" + css + "\" scope=\"col\">").text(column.head()).raw("</th>");
  }

  /** One body for the rows of each group. */
  private void body(ReportTable table) {
    html.raw("<tbody class=\"utrecht-table__body\">");
    String group = null;
    for (Row row : table.rows()) {
      if (row.group() != null && !Objects.equals(row.group(), group)) {
        html.raw("</tbody><tbody class=\"utrecht-table__body\"><tr class=\"pw-row--group\">")
            .raw("<th scope=\"rowgroup\" colspan=\"" + table.columns().size() + "\">")
            .text(row.group())
            .raw("</th></tr>");
      }
      group = row.group();
      row(row, table.columns());
    }
    html.raw("</tbody>");
  }

  private void row(Row row, List<Column> columns) {
    boolean stands = !chosen.isEmpty() && row.segment().equals(chosen);
    html.raw("<tr class=\"utrecht-table__row")
        .raw(stands ? " pw-row--chosen" : "")
        .raw(row.total() ? " pw-row--total" : "")
        .raw("\">");
    html.raw("<th class=\"" + HEAD + "\" scope=\"row\">").text(row.cells().get(0).text());
    html.raw("</th>");
    for (int i = 1; i < columns.size(); i++) {
      cell(row.cells().get(i), columns.get(i).numeric());
    }
    html.raw("</tr>");
  }

  private void cell(Cell cell, boolean numeric) {
    html.raw("<td class=\"" + CELL + (numeric ? " " + CELL + NUMERIC : "") + "\">");
    if (cell.figure() != null) {
      html.raw("<span class=\"pw-bar\">").raw(SvgPen.draw(cell.figure())).raw("</span>");
    } else {
      text(cell);
    }
    html.raw("</td>");
  }

  /** What stands out does so without colour. */
  private void text(Cell cell) {
    switch (cell.emphasis()) {
      case OVER -> html.element("strong", "pw-over", cell.text());
      case UNDER -> html.element("span", "pw-under", cell.text());
      case NONE -> html.text(cell.text());
    }
  }
}
