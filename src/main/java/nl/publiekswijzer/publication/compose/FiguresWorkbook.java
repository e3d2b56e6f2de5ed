// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code cijfers.xlsx}: the figures of {@code cijfers.csv} with a sheet for each part. Numbers are
 * numbers, and a text is never a formula. The same figures give the same bytes.
 */
public final class FiguresWorkbook {
  private static final double LABEL = 24;
  private static final double SENTENCE = 90;
  private static final double CODE = 12;
  private static final double NAME = 36;
  private static final double NARROWEST = 12;
  private static final int LONGEST_SHEET_NAME = 31;

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
      WorkbookTable.read(figuresCsv).forEach(sheets::table);
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
      if (value instanceof Number figure) {
        sheet.value(number, i + 2, figure);
      } else if (value != null) {
        sheet.value(number, i + 2, value.toString());
      }
    }
  }

  private static String title(String part) {
    String words = part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1);
    String name = words.replace('.', ' ').replaceAll("[\\[\\]*?/\\\\:]", " ");
    return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
  }
}
