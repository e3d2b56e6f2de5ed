// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;

/**
 * Squares of 100 m around Rotterdam as the CBS publishes them (2024), each under an invented
 * postcode of six characters within the four digits it lies in: the real hiding and rounding of
 * areas of that size.
 */
final class SquarePostcodes {
  private static final CsvLimits LIMITS = new CsvLimits(64 << 20, 100_000);
  private static final String FILE = "06_cbs_postcode/cbs_vk100_2024_v1_rijnmond.csv";
  private static final int LETTERS = 26;

  private SquarePostcodes() {}

  static FullPostcodes read() {
    return PublishedOpenDataTest.read(
        FILE,
        stream -> {
          try (var file = new CsvReader(stream, LIMITS)) {
            return squares(file);
          }
        });
  }

  private static FullPostcodes squares(CsvReader file) {
    var builder = new FullPostcodes.Builder();
    var header = file.header();
    var numbers = new HashMap<String, Integer>();
    while (file.next()) {
      String area = file.field(header.indexOf("pc4_afgeleid"));
      if (area.matches("\\d{4}")) {
        int number = numbers.merge(area, 1, Integer::sum) - 1;
        builder.accept(square(area + letters(number), file, header));
      }
    }
    return builder.build(OptionalInt.of(2024));
  }

  private static String letters(int number) {
    return "" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS);
  }

  private static PublishedCounts square(String postcode, CsvReader file, List<String> header) {
    return new PublishedCounts(
        postcode,
        count(file, header, PublishedColumn.INHABITANTS),
        PublishedColumn.BANDS.stream().map(column -> count(file, header, column)).toList(),
        count(file, header, PublishedColumn.HOUSEHOLDS),
        PublishedColumn.TYPES.stream().map(column -> count(file, header, column)).toList(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private static OptionalInt count(CsvReader file, List<String> header, PublishedColumn column) {
    var number = PublishedFigure.number(file.field(header.indexOf(column.told())).strip());
    return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
  }
}
