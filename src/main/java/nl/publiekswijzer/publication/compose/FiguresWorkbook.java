// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code cijfers.xlsx}: the figures of {@code cijfers.csv} with a sheet for each part, whose
 * columns depend on no figure, and a sheet that explains them. Numbers are numbers, and a text is
 * never a formula. The same figures give the same bytes.
 */
public final class FiguresWorkbook {
  private static final double LABEL = 24;
  private static final double SENTENCE = 90;
  private static final double CODE = 12;
  private static final double NAME = 36;
  private static final double NARROWEST = 12;
  private static final int LONGEST_SHEET_NAME = 31;
  private static final String GREY = "5A6472";

  private final Workbook workbook;

  private FiguresWorkbook(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The whole file, from the other two files of the same publication. */
  public static byte[] of(byte[] figuresCsv, byte[] figuresJson) {
    var cover = WorkbookCover.read(figuresJson);
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Publiekswijzer", null)) {
      var sheets = new FiguresWorkbook(workbook);
      sheets.cover(cover);
      var tables = WorkbookTable.read(figuresCsv);
      sheets.explanation(
          FigureExplanation.of(tables.stream().map(WorkbookTable::part).toList(), cover));
      tables.forEach(sheets::table);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is written in memory
    }
    return SteadyZip.of(bytes.toByteArray(), cover.created());
  }

  private void cover(WorkbookCover cover) {
    var sheet = workbook.newWorksheet("Over deze cijfers");
    sheet.width(0, LABEL);
    sheet.width(1, SENTENCE);
    int row = 0;
    for (var line : cover.lines().entrySet()) {
      sheet.value(row, 0, line.getKey());
      sheet.style(row, 0).bold().verticalAlignment("top").set();
      sheet.value(row, 1, line.getValue());
      sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
      row++;
    }
  }

  private void explanation(FigureExplanation explanation) {
    var sheet = workbook.newWorksheet("Uitleg");
    head(sheet, 0, "onderdeel", LABEL);
    head(sheet, 1, "kolom", NAME);
    head(sheet, 2, "eenheid", LABEL);
    head(sheet, 3, "omschrijving", SENTENCE);
    sheet.freezePane(0, 1);
    int row = 1;
    for (var line : explanation.lines()) {
      sheet.value(row, 0, line.part());
      sheet.value(row, 1, line.column());
      sheet.value(row, 2, line.unit());
      sheet.value(row, 3, line.meaning());
      sheet.style(row, 3).wrapText(true).set();
      row++;
    }
  }

  private void table(WorkbookTable table) {
    var sheet = workbook.newWorksheet(title(table.part()));
    List<String> measures = table.measures();
    head(sheet, 0, "code", CODE);
    head(sheet, 1, "naam", NAME);
    for (int i = 0; i < measures.size(); i++) {
      head(sheet, i + 2, measures.get(i), Math.max(NARROWEST, measures.get(i).length() + 2.0));
    }
    sheet.freezePane(2, 1);
    for (int i = 0; i < table.rows().size(); i++) {
      row(sheet, i + 1, table.rows().get(i), measures);
    }
  }

  private static void head(Worksheet sheet, int column, String text, double width) {
    sheet.value(0, column, text);
    sheet.style(0, column).bold().set();
    sheet.width(column, width);
  }

  private static void row(Worksheet sheet, int number, WorkbookTable.Row row, List<String> names) {
    sheet.value(number, 0, row.code());
    sheet.value(number, 1, row.name());
    for (int i = 0; i < names.size(); i++) {
      Object value = row.values().get(names.get(i));
      if (value instanceof BigDecimal figure) {
        sheet.value(number, i + 2, figure);
        sheet.style(number, i + 2).format(format(figure, names.get(i))).set();
      } else if (value instanceof FigureReason reason) {
        sheet.value(number, i + 2, reason.word());
        sheet.style(number, i + 2).italic().fontColor(GREY).horizontalAlignment("right").set();
      } else if (value != null) {
        sheet.value(number, i + 2, value.toString());
      }
    }
  }

  /** As many decimals as the figure has; a year has no thousands. */
  private static String format(BigDecimal figure, String column) {
    if (figure.scale() > 0) {
      return "#,##0." + "0".repeat(figure.scale());
    }
    return column.equals("jaar") ? "0" : "#,##0";
  }

  private static String title(String part) {
    String words = part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1);
    String name = words.replace('.', ' ').replaceAll("[\\[\\]*?/\\\\:]", " ");
    return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
  }
}
