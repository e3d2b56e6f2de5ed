// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.RowReader;
import org.dhatim.fastexcel.Workbook;

/**
 * Prints how long a workbook of 100,000 rows and eight columns takes on one core, and what it holds
 * in memory meanwhile, in MB after a collection: file and texts.
 */
final class XlsxBenchmark {
  private static final int ROWS = 100_000;

  private XlsxBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    byte[] file = file();
    for (int round = 1; round <= 5; round++) {
      long start = System.nanoTime();
      long characters = read(file);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "round %d: %,d rows, %,d bytes, %,d characters, %.2f s, %,.0f rows/s%n",
          round, ROWS, file.length, characters, seconds, ROWS / seconds);
    }
    long before = usedBytes();
    try (var reader = open(file)) {
      reader.next();
      System.out.printf("held: %,.0f MB%n", (usedBytes() - before) / 1e6);
    }
  }

  private static byte[] file() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "benchmark", "1.0")) {
      var sheet = workbook.newWorksheet("Leden");
      String[] names = {"postcode", "huisnummer", "toevoeging", "a", "b", "c", "d", "e"};
      for (int column = 0; column < names.length; column++) {
        sheet.value(0, column, names[column]);
      }
      for (int row = 1; row <= ROWS; row++) {
        sheet.value(row, 0, (1000 + row % 9000) + " AB");
        sheet.value(row, 1, row % 300);
        sheet.value(row, 2, "A");
        sheet.value(row, 3, "Achternaam " + row);
        sheet.value(row, 4, "lid" + row + "@voorbeeld.nl");
        sheet.value(row, 5, row);
        sheet.value(row, 6, "Centrum");
        sheet.value(row, 7, row / 7.0);
      }
    }
    return bytes.toByteArray();
  }

  private static RowReader open(byte[] file) {
    return TableFile.open(
        new ByteArrayInputStream(file),
        new CsvLimits(file.length, ROWS),
        names -> names.contains("postcode"),
        Optional.empty());
  }

  private static long read(byte[] file) {
    long characters = 0;
    try (var reader = open(file)) {
      while (reader.next()) {
        for (int column = 0; column < reader.columns(); column++) {
          characters += reader.field(column).length();
        }
      }
    }
    return characters;
  }

  private static long usedBytes() {
    var runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
