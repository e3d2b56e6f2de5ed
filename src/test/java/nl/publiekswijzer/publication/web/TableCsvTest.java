// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.ReportTable.Cell;
import nl.publiekswijzer.publication.ReportTable.Column;
import nl.publiekswijzer.publication.ReportTable.Row;
import org.junit.jupiter.api.Test;

class TableCsvTest {
  private static final List<Column> COLUMNS =
      List.of(new Column("Segment", false), new Column("Huish.", true), new Column("Deel", true));

  private static Row row(String group, String... cells) {
    return new Row("", group, false, Stream.of(cells).map(text -> new Cell(text, null)).toList());
  }

  private static String csv(List<Column> columns, Row... rows) {
    return new String(
        TableCsv.of(new ReportTable("Tabel", columns, List.of(rows))), StandardCharsets.UTF_8);
  }

  @Test
  void numbersAreNumbersAndADashIsAnEmptyCell() {
    assertEquals(
        "\uFEFF\"Segment\";\"Huish.\";\"Deel (%)\"\r\n"
            + "\"A Eerste; plek\";1234567;12,5\r\n"
            + "\"'=B\";-12;\r\n"
            + "\"C\";60;\"onzeker\"\r\n"
            + "\"D\";0;7\r\n",
        csv(
            COLUMNS,
            row(null, "A Eerste; plek", "1.234.567", "12,5 %"),
            row(null, "=B", "−12", "–"),
            row(null, "C", "+60", "onzeker"),
            row(null, "D", "0", "7 %")));
  }

  @Test
  void rowsInGroupsSayOfWhich() {
    assertEquals(
        "\uFEFF\"groep\";\"Segment\";\"Huish.\";\"Deel\"\r\n"
            + "\"A Eerste plek\";\"A01\";5;1,0\r\n"
            + "\"\";\"Totaal\";6;2,0\r\n",
        csv(COLUMNS, row("A Eerste plek", "A01", "5", "1,0"), row(null, "Totaal", "6", "2,0")));
  }
}
