// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.publiekswijzer.csv.CsvLimits;
import org.dhatim.fastexcel.Workbook;

/**
 * Prints how long "Kerncijfers per postcode" by six characters takes on one core, as text and as a
 * workbook. No real file was at hand: 465,000 rows of 36 columns are invented, with the headings of
 * a first version by four digits, two figures in five of them hidden.
 */
final class PublishedCountsBenchmark {
  private static final int ROWS = 465_000;
  private static final CsvLimits LIMITS = new CsvLimits(512L << 20, 1_000_000);

  /** Headings by group; an empty one is not read. */
  private static final String[][] COLUMNS = {
    {"", "Postcode-6"},
    {"Inwoners", "Totaal"},
    {"", "Man"},
    {"", "Vrouw"},
    {"", "tot 15 jaar"},
    {"", "15 tot 25 jaar"},
    {"", "25 tot 45 jaar"},
    {"", "45 tot 65 jaar"},
    {"", "65 jaar en ouder"},
    {"Huishouden", "Totaal"},
    {"", "Eenpersoons"},
    {"", "Meerpersoons \nzonder kinderen"},
    {"", "Eenouder"},
    {"", "Tweeouder"},
    {"Woning", "Totaal"},
    {"", "Koopwoning"},
    {"", "Huurwoning"}
  };

  private static final int WIDTH = 36;

  private PublishedCountsBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    byte[] text = text();
    byte[] workbook = workbook();
    for (int round = 1; round <= 3; round++) {
      measure("text", text);
      measure("workbook", workbook);
    }
  }

  private static void measure(String kind, byte[] file) {
    long start = System.nanoTime();
    int[] known = new int[2];
    try (var reader = PublishedCountsReader.openFull(new ByteArrayInputStream(file), LIMITS)) {
      reader.forEach(
          area -> {
            known[0]++;
            known[1] += area.households().isPresent() ? 1 : 0;
          });
    }
    System.out.printf(
        "%s: %,d areas, %,d with households, %,d bytes, %.2f s%n",
        kind, known[0], known[1], file.length, (System.nanoTime() - start) / 1e9);
  }

  private static String postcode(int row) {
    int letters = row % 52;
    return "%d%c%c".formatted(1000 + row / 52, (char) ('A' + letters / 26), 'A' + letters % 26);
  }

  private static int figure(int row, int column) {
    int mixed = Integer.hashCode(row * 31 + column) * 0x9E3779B1 >>> 8;
    return mixed % 5 < 2 ? -99_997 : mixed % 20 * 5;
  }

  private static byte[] text() {
    var text = new StringBuilder("postcode6;aantal_inwoners;mannen;vrouwen");
    for (var band : PublishedColumn.BANDS) {
      text.append(';').append(band.told());
    }
    text.append(";aantal_part_huishoudens");
    for (int column = 10; column < WIDTH; column++) {
      text.append(";c").append(column);
    }
    for (int row = 0; row < ROWS; row++) {
      text.append('\n').append(postcode(row));
      for (int column = 1; column < WIDTH; column++) {
        text.append(';').append(figure(row, column));
      }
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "benchmark", "1.0")) {
      var sheet = workbook.newWorksheet("PC6_2024_v1");
      sheet.value(0, 0, "Inwoner, huishouden en woninggegevens, peildatum 1 januari 2024");
      for (int column = 0; column < COLUMNS.length; column++) {
        sheet.value(5, column, COLUMNS[column][0].isEmpty() ? null : COLUMNS[column][0]);
        sheet.value(7, column, COLUMNS[column][1]);
        sheet.value(8, column, column == 0 ? "Code" : "x1");
      }
      for (int row = 0; row < ROWS; row++) {
        sheet.inlineString(9 + row, 0, postcode(row));
        for (int column = 1; column < WIDTH; column++) {
          sheet.value(9 + row, column, figure(row, column));
        }
        if (row % 1000 == 0) {
          sheet.flush();
        }
      }
    }
    return bytes.toByteArray();
  }
}
