// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.aWorkbook;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.open;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.row;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.RowReader;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
  private static final int COLUMNS = 6;

  /** A table of texts of all kinds, always the same for a seed; no row is empty. */
  private static List<List<String>> aTable(long seed) {
    var random = new Random(seed);
    var pieces = List.of("", "a", "17", "007", ";", ",", "\t", "|", "\"", " ", "é", "&<", "x y");
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("postcode", "nr", "toev", "naam", "naam", "plaats"));
    for (int i = 0; i < 50; i++) {
      var cells = new ArrayList<String>(List.of("1234 AB"));
      while (cells.size() < COLUMNS) {
        cells.add(
            IntStream.range(0, random.nextInt(4))
                .mapToObj(piece -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining()));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static String delimited(List<List<String>> table, String separator) {
    return table.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(separator)))
        .collect(Collectors.joining("\r\n"));
  }

  private static byte[] workbook(List<List<String>> table, boolean shared) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Leden");
      for (int row = 0; row < table.size(); row++) {
        for (int column = 0; column < COLUMNS; column++) {
          String text = table.get(row).get(column);
          if (shared) {
            sheet.value(row, column, text);
          } else {
            sheet.inlineString(row, column, text);
          }
        }
      }
    }
    return bytes.toByteArray();
  }

  private static List<List<String>> cells(RowReader reader) {
    var table = new ArrayList<List<String>>();
    table.add(reader.header());
    while (reader.next()) {
      table.add(IntStream.range(0, COLUMNS).mapToObj(reader::field).toList());
    }
    return table;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tableReadsBackTheSameFromEveryKindOfFile(long seed) throws IOException {
    var table = aTable(seed);
    var files =
        List.of(
            delimited(table, ";").getBytes(UTF_8),
            delimited(table, ",").getBytes(ISO_8859_1),
            ("\uFEFF" + delimited(table, "\t")).getBytes(UTF_16LE),
            ("Ledenlijst\r\n\r\n" + delimited(table, "|")).getBytes(UTF_8),
            workbook(table, true),
            workbook(table, false));

    for (byte[] file : files) {
      try (var reader = open(file)) {
        assertEquals(table, cells(reader));
      }
    }
  }

  @Test
  void fileOfFewerBytesThanTellItsKindIsText() {
    try (var reader = open("a".getBytes(UTF_8))) {
      assertEquals(List.of("a"), reader.header());
      assertFalse(reader.next());
    }
    assertEquals(
        "het bestand is leeg",
        assertThrows(CsvException.class, () -> open(new byte[0])).getMessage());
  }

  /** Run by a Java whose folder for temporary files does not exist: making one there fails. */
  static final class WithoutTemporaryFiles {
    private WithoutTemporaryFiles() {}

    public static void main(String[] file) throws IOException {
      assertThrows(IOException.class, () -> Files.createTempFile("a", "b"));
      try (var reader = open(Files.readAllBytes(Path.of(file[0])))) {
        System.out.print(cells(reader).size());
      }
    }
  }

  @Test
  void workbookIsReadWithoutTemporaryFiles(@TempDir Path folder) throws Exception {
    var rows = new StringBuilder(row(text("postcode")));
    for (int i = 0; i < 900; i++) {
      rows.append(row(text("1234AB " + i), text("lang ".repeat(i))));
    }
    var file = folder.resolve("leden.xlsx");
    Files.write(file, aWorkbook().sheet("Leden", rows.toString()).bytes());
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder.resolve("nowhere"),
                "-cp",
                System.getProperty("java.class.path"),
                WithoutTemporaryFiles.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    assertEquals("901", new String(process.getInputStream().readAllBytes(), UTF_8));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }
}
