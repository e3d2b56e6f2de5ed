// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;

/** Prints how many simple rows are read in a second on one core. */
final class CsvBenchmark {
  private static final int ROWS = 2_000_000;

  private CsvBenchmark() {}

  public static void main(String[] arguments) {
    byte[] file = file();
    for (int round = 1; round <= 5; round++) {
      long start = System.nanoTime();
      long characters = read(file);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "round %d: %,d rows, %,d characters, %.2f s, %,.0f rows/s%n",
          round, ROWS, characters, seconds, ROWS / seconds);
    }
  }

  private static byte[] file() {
    var text = new StringBuilder("postcode;huisnummer;toevoeging;vestiging;lidsoort\n");
    for (int i = 0; i < ROWS; i++) {
      text.append(1000 + i % 9000).append("AB;").append(i % 300).append(";A;Centrum;jeugd\n");
    }
    return text.toString().getBytes(US_ASCII);
  }

  private static long read(byte[] file) {
    long characters = 0;
    var limits = new CsvLimits(file.length, ROWS);
    try (var reader = new CsvReader(new ByteArrayInputStream(file), limits)) {
      while (reader.next()) {
        characters += reader.field(0).length() + reader.field(1).length();
      }
    }
    return characters;
  }
}
